import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../shared/Icon';

interface MessageProps {
  icon: IconName;
  title: string;
  text: string;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** The whole panel when there is no article to show. */
export function Message({ icon, title, text, children }: MessageProps) {
  return (
    <div class="message">
      <span class="message-icon">
        <Icon name={icon} />
      </span>
      <div role="status">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      {children}
    </div>
  );
}
