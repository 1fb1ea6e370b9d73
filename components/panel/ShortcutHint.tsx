import type { ReadonlySignal } from '@preact/signals';
import { Phrase } from '../shared/Phrase';
import { stateStrings } from './state-strings';

/** The shortcut the browser really assigned; nothing when it assigned none. */
export function ShortcutHint({ shortcut }: { shortcut: ReadonlySignal<string | null> }) {
  if (!shortcut.value) return null;
  return (
    <p class="shortcut">
      <Phrase text={stateStrings.shortcut} slots={{ keys: <kbd>{shortcut.value}</kbd> }} />
    </p>
  );
}
