import type { JSX } from 'preact';
import { Icon, type IconName } from '../../shared/Icon';

interface ToolButtonProps extends JSX.ButtonHTMLAttributes<HTMLButtonElement> {
  icon: IconName;
  /** Its name; shown as a hint. */
  label: string;
  /** Shown beside the icon too, where there is room. */
  isWordy?: boolean;
}

/** A button of the toolbar. */
export function ToolButton({ icon, label, isWordy = false, ...rest }: ToolButtonProps) {
  return (
    <button type="button" class="tool-button" title={label} {...rest}>
      <Icon name={icon} />
      <span class={isWordy ? 'tool-words' : 'visually-hidden'}>{label}</span>
    </button>
  );
}
