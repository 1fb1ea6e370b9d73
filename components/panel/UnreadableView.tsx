import type { ReadonlySignal } from '@preact/signals';
import type { UnreadableReason } from '../../lib/browser/tab-state';
import { ActionButton } from '../shared/ActionButton';
import type { IconName } from '../shared/Icon';
import { strings as lookUpStrings } from './look-up/strings';
import { Message } from './Message';
import type { PanelActions } from './panel-actions';
import { ShortcutHint } from './ShortcutHint';
import { stateStrings } from './state-strings';
import { strings } from './strings';

const ICONS: Record<UnreadableReason, IconName> = {
  'browser-page': 'globe',
  store: 'globe',
  pdf: 'page',
  'not-html': 'page',
  'no-access': 'lock',
  empty: 'page',
  framed: 'page',
};

interface UnreadableViewProps {
  reason: UnreadableReason;
  shortcut: ReadonlySignal<string | null>;
  actions: PanelActions;
  /** What can be done without a page. */
  lookUp: () => void;
}

export function UnreadableView({ reason, shortcut, actions, lookUp }: UnreadableViewProps) {
  const { title, text } = stateStrings.unreadable[reason];
  return (
    <Message icon={ICONS[reason]} title={title} text={text}>
      {reason === 'no-access' && (
        <>
          <ShortcutHint shortcut={shortcut} />
          <div class="actions">
            <ActionButton icon="settings" label={stateStrings.access} onClick={actions.openOptions} />
          </div>
        </>
      )}
      {reason !== 'no-access' && reason !== 'empty' && (
        <div class="actions">
          <ActionButton icon="search" label={lookUpStrings.open} onClick={lookUp} />
          <ActionButton icon="library" label={strings.library} onClick={actions.openLibrary} />
        </div>
      )}
      {reason === 'empty' && (
        <div class="actions">
          <ActionButton look="main" label={strings.tryAgain} onClick={actions.retry} />
        </div>
      )}
    </Message>
  );
}
