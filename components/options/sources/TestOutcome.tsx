import { Failure } from '../../shared/Failure';
import { Icon } from '../../shared/Icon';
import { answerText } from './answer-text';
import { strings } from './strings';
import type { TestState } from './use-source-test';

interface TestOutcomeProps {
  state: TestState;
  /** How the source is called in a sentence. */
  name: string;
}

export function TestOutcome({ state, name }: TestOutcomeProps) {
  const outcome = state.status === 'answered' && state.answer ? answerText(state.answer, name) : null;
  return (
    <>
      <div role="status" class="tested">
        {state.status === 'asking' && (
          <>
            <p class="quiet">{strings.asking}</p>
            <progress aria-label={strings.asking} />
          </>
        )}
        {state.status === 'cancelled' && <p class="quiet">{strings.cancelled}</p>}
        {state.status === 'answered' && !state.answer && <p class="quiet">{strings.declined}</p>}
        {outcome && (
          <p class={outcome.works ? 'works' : 'failure'}>
            <Icon name={outcome.works ? 'check' : 'warning'} />
            <span>{outcome.text}</span>
          </p>
        )}
      </div>
      {state.status === 'failed' && <Failure reason={state.message} />}
    </>
  );
}
