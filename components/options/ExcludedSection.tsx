import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { errorText } from '../shared/error-text';
import { Failure } from '../shared/Failure';
import { fill } from '../shared/wording';
import { ExcludeForm } from './ExcludeForm';
import { HostList } from './HostList';
import { OldArticles } from './OldArticles';
import { OptionsSection } from './OptionsSection';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

interface ExcludedSectionProps {
  excluded: ReadonlySignal<string[] | null>;
  actions: OptionsActions;
}

/** The change made last: it is confirmed, and of an added site the older articles can be deleted. */
type Change = { kind: 'added' | 'removed'; host: string } | { kind: 'failed'; reason: string };

export function ExcludedSection({ excluded, actions }: ExcludedSectionProps) {
  const [change, setChange] = useState<Change | null>(null);

  const make = (kind: 'added' | 'removed', host: string) => {
    const work = kind === 'added' ? actions.exclude(host) : actions.include(host);
    work.then(
      () => setChange({ kind, host }),
      (error: unknown) => setChange({ kind: 'failed', reason: errorText(error) }),
    );
  };

  return (
    <OptionsSection id="excluded" icon="lock" title={strings.excluded.title} text={strings.excluded.text}>
      <ExcludeForm listed={excluded.value ?? []} onAdd={(host) => make('added', host)} />
      <p role="status" class="confirmation">
        {change && change.kind !== 'failed' && fill(strings.excluded[change.kind], { host: change.host })}
      </p>
      {change?.kind === 'added' && <OldArticles key={change.host} host={change.host} actions={actions} />}
      {change?.kind === 'failed' && <Failure reason={change.reason} />}
      <HostList hosts={excluded.value} words={strings.excluded} onRemove={(host) => make('removed', host)} />
    </OptionsSection>
  );
}
