import type { ReadonlySignal } from '@preact/signals';
import { ActionButton } from '../shared/ActionButton';
import { Phrase } from '../shared/Phrase';
import { OptionsSection } from './OptionsSection';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

interface ShortcutSectionProps {
  shortcut: ReadonlySignal<string | null>;
  actions: OptionsActions;
}

export function ShortcutSection({ shortcut, actions }: ShortcutSectionProps) {
  const { title, set, unset, change } = strings.shortcut;
  return (
    <OptionsSection id="shortcut" icon="keyboard" title={title}>
      <p class="explanation">
        {shortcut.value ? <Phrase text={set} slots={{ keys: <kbd>{shortcut.value}</kbd> }} /> : unset}
      </p>
      <div class="actions">
        <ActionButton label={change} onClick={actions.changeShortcut} />
      </div>
    </OptionsSection>
  );
}
