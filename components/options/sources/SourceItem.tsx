import type { ComponentChildren } from 'preact';
import type { Source } from '../../../lib/browser/source-test-port';
import { Icon } from '../../shared/Icon';
import { Moment } from '../../shared/Moment';
import { Name } from '../../shared/Name';
import { Phrase } from '../../shared/Phrase';
import { fill } from '../../shared/wording';
import type { OptionsActions } from '../options-actions';
import { strings } from './strings';
import { TestOutcome } from './TestOutcome';
import { useSourceTest } from './use-source-test';

interface SourceItemProps {
  source: Source;
  title: string;
  /** What it is, where the title does not say so. */
  text?: string;
  sends: string;
  to: string;
  /** What went wrong the last time, as a sentence, and when in ISO 8601 where that is known. */
  problem: { text: string; at: string | null } | null;
  actions: Pick<OptionsActions, 'testSource'>;
  onTested: () => void;
  children?: ComponentChildren;
}

/** A source of earlier coverage: what it is sent, to whom, how it did, and a way to try it. */
export function SourceItem({ source, title, text, sends, to, problem, actions, onTested, children }: SourceItemProps) {
  const { state, start, cancel } = useSourceTest();
  const isAsking = state.status === 'asking';
  const test = () => start((signal) => actions.testSource(source, signal).finally(onTested));
  return (
    <li class="source">
      <h4>
        <Name>{title}</Name>
      </h4>
      {text && <p class="quiet">{text}</p>}
      <dl>
        <dt>{strings.sends}</dt>
        <dd>{sends}</dd>
        <dt>{strings.to}</dt>
        <dd>
          <bdi>{to}</bdi>
        </dd>
      </dl>
      {/* What a test says just now is not said twice. */}
      {problem && (state.status === 'idle' || state.status === 'cancelled') && (
        <p class="failure">
          <Icon name="warning" />
          <span>
            {problem.at ? (
              <Phrase text={strings.lastProblem} slots={{ time: <Moment iso={problem.at} />, problem: problem.text }} />
            ) : (
              problem.text
            )}
          </span>
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="action plain"
          aria-label={isAsking ? strings.cancel : fill(strings.testOf, { source: title })}
          onClick={isAsking ? cancel : test}
        >
          {isAsking ? strings.cancel : strings.test}
        </button>
        {children}
      </div>
      <TestOutcome state={state} name={to} />
    </li>
  );
}
