import type { ReadonlySignal } from '@preact/signals';
import { ActionButton } from '../shared/ActionButton';
import { ConfirmedDeletion } from '../shared/ConfirmedDeletion';
import { told } from '../shared/sentences';
import { counted, fill } from '../shared/wording';
import { AgeChoice } from './AgeChoice';
import { Figures } from './Figures';
import { LimitChoice } from './LimitChoice';
import type { ArchiveStats } from './Options';
import { OptionsSection } from './OptionsSection';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

interface StoredSectionProps {
  stats: ReadonlySignal<ArchiveStats | 'loading' | { failed: string }>;
  age: ReadonlySignal<number | null>;
  limit: ReadonlySignal<number | null>;
  actions: OptionsActions;
}

export function StoredSection({ stats, age, limit, actions }: StoredSectionProps) {
  const { title, text, loading, failed, library } = strings.stored;
  const { done, none } = strings.deletion;
  const state = stats.value;
  const known = state === 'loading' || 'failed' in state ? null : state;
  return (
    <OptionsSection id="stored" icon="history" title={title} text={text}>
      {state === 'loading' && <p class="quiet">{loading}</p>}
      {state !== 'loading' && 'failed' in state && <p class="quiet">{fill(failed, { reason: told(state.failed) })}</p>}
      {known && <Figures stats={known} />}
      <AgeChoice age={age} stats={known} actions={actions} />
      <LimitChoice limit={limit} stats={known} actions={actions} />
      <div class="actions">
        <ActionButton icon="library" label={library} onClick={actions.openLibrary} />
      </div>
      <ConfirmedDeletion
        words={strings.deletion}
        work={actions.deleteEverything}
        done={(removed) => (removed ? counted(removed, done) : none)}
      />
    </OptionsSection>
  );
}
