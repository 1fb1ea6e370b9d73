import type { ReadonlySignal } from '@preact/signals';
import { ActionButton } from '../shared/ActionButton';
import { Icon, type IconName } from '../shared/Icon';
import { Message } from './Message';
import type { PanelActions } from './panel-actions';
import { ShortcutHint } from './ShortcutHint';
import { stateStrings } from './state-strings';

const ICONS: IconName[] = ['page', 'people', 'clock', 'history'];

interface FirstViewProps {
  shortcut: ReadonlySignal<string | null>;
  actions: PanelActions;
}

/** Nothing is known of the tab yet: what a click does. */
export function FirstView({ shortcut, actions }: FirstViewProps) {
  const { first, readPage } = stateStrings;
  return (
    <Message icon="book" title={first.title} text={first.text}>
      <ShortcutHint shortcut={shortcut} />
      <div class="actions">
        <ActionButton look="main" icon="book" label={readPage} onClick={actions.read} />
      </div>
      <ul class="points">
        {first.points.map(({ title, text }, place) => (
          <li key={title}>
            <Icon name={ICONS[place] ?? 'page'} />
            <strong>{title}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p class="privacy">
        <Icon name="lock" />
        {first.privacy}
      </p>
    </Message>
  );
}
