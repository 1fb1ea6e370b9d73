import { Icon, type IconName } from './Icon';

interface ActionButtonProps {
  label: string;
  onClick: () => void;
  icon?: IconName;
  /** main: the one thing to do here · plain: anything else · danger: cannot be undone. */
  look?: 'main' | 'plain' | 'danger';
  disabled?: boolean;
}

export function ActionButton({ label, onClick, icon, look = 'plain', disabled = false }: ActionButtonProps) {
  return (
    <button type="button" class={`action ${look}`} disabled={disabled} onClick={onClick}>
      {icon && <Icon name={icon} />}
      {label}
    </button>
  );
}
