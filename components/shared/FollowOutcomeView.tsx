import { ActionButton } from './ActionButton';
import { feedStrings } from './feed-strings';
import { feedElsewhere, followProblem, type useFollow } from './follow-task';
import { Icon } from './Icon';
import { siteOf } from './web-address';
import { fill } from './wording';

/** What came of wanting to follow: on its way, a question, or why not. */
export function FollowOutcomeView({ task: { state, follow } }: { task: ReturnType<typeof useFollow> }) {
  const problem = followProblem(state);
  const elsewhere = feedElsewhere(state);
  return (
    <>
      <div role="status">
        {state.status === 'running' && <p class="quiet">{feedStrings.asking}</p>}
        {elsewhere && <p>{fill(feedStrings.elsewhere, { host: siteOf(elsewhere) ?? elsewhere })}</p>}
      </div>
      {elsewhere && <ActionButton icon="feed" label={feedStrings.allowElsewhere} onClick={() => follow(elsewhere)} />}
      {problem && (
        <p class="failure" role="alert">
          <Icon name="warning" />
          {problem}
        </p>
      )}
    </>
  );
}
