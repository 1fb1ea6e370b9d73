import { Icon, type IconName } from './Icon';

interface IconButtonProps {
  icon: IconName;
  /** What it does: its name and tooltip. */
  label: string;
  /** For one that stays on until it is pressed again. */
  pressed?: boolean;
  /** There is nothing to do at present. Not disabled: a focus on it would be lost. */
  isOff?: boolean;
  class?: string;
  onClick: () => void;
}

export function IconButton({ icon, label, pressed, isOff, class: more = '', onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon-button ${more}`}
      title={label}
      aria-pressed={pressed}
      aria-disabled={isOff}
      onClick={() => !isOff && onClick()}
    >
      <Icon name={icon} />
      <span class="visually-hidden">{label}</span>
    </button>
  );
}
