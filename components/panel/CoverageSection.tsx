import type { ComponentChildren } from 'preact';
import type { Coverage } from '../../lib/coverage/coverage';
import { ActionButton } from '../shared/ActionButton';
import { told } from '../shared/sentences';
import { fill } from '../shared/wording';
import { useArticle } from './article-context';
import { CoverageList } from './CoverageList';
import { groupCoverage } from './coverage-groups';
import { PanelSection } from './PanelSection';
import { strings } from './strings';

const SHOWN_FIRST = 4;

/** What was written before. `children` follow: how to find more. */
export function CoverageSection({ children }: { children?: ComponentChildren }) {
  const { coverage } = useArticle();
  const state = coverage.value;
  return (
    <PanelSection id="coverage" title={strings.coverage.title} lead={strings.coverage.lead}>
      {(state === null || state === 'loading') && <p class="note">{strings.coverage.loading}</p>}
      {state !== null && state !== 'loading' && 'failed' in state && <FailedCoverage reason={state.failed} />}
      {state !== null && state !== 'loading' && !('failed' in state) && <ReadyCoverage coverage={state} />}
      {children}
    </PanelSection>
  );
}

function FailedCoverage({ reason }: { reason: string }) {
  const { actions } = useArticle();
  return (
    <>
      <p class="note">{fill(strings.coverage.failed, { reason: told(reason) })}</p>
      <ActionButton
        label={strings.tryAgain}
        onClick={() => {
          // The button goes: the focus stays in its section.
          document.getElementById('coverage-title')?.focus({ preventScroll: true });
          actions.retry();
        }}
      />
    </>
  );
}

function ReadyCoverage({ coverage }: { coverage: Coverage }) {
  const groups = groupCoverage(coverage.article);
  if (!groups.length) return <p class="note">{strings.coverage.none}</p>;
  return (
    <>
      {groups.map(({ list, items }) => (
        <div class="group" key={list}>
          <h3>{strings.coverage.lists[list]}</h3>
          <CoverageList items={items} first={SHOWN_FIRST} />
        </div>
      ))}
    </>
  );
}
