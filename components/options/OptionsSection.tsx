import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../shared/Icon';

interface OptionsSectionProps {
  id: string;
  icon: IconName;
  title: string;
  text?: string;
  children: ComponentChildren;
}

export function OptionsSection({ id, icon, title, text, children }: OptionsSectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Icon name={icon} />
        {title}
      </h2>
      {text && <p class="explanation">{text}</p>}
      {children}
    </section>
  );
}
