import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../shared/Icon';

interface StepProps {
  icon: IconName;
  title: string;
  text: string;
  children: ComponentChildren;
}

export function Step({ icon, title, text, children }: StepProps) {
  return (
    <li>
      <h3>
        <Icon name={icon} />
        {title}
      </h3>
      <p>{text}</p>
      {children}
    </li>
  );
}
