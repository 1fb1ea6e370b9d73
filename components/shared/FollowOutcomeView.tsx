import { ActionButton } from './ActionButton';
import { FollowOneOf } from './FollowOneOf';
import { feedStrings } from './feed-strings';
import { feedElsewhere, feedsToChoose, followProblem, type useFollow } from './follow-task';
import { Icon } from './Icon';
import { siteOf } from './web-address';
import { counted, fill } from './wording';

/** What came of wanting to follow: on its way, a question, or why not. */
export function FollowOutcomeView({ task: { state, follow } }: { task: ReturnType<typeof useFollow> }) {
  const problem = followProblem(state);
  const elsewhere = feedElsewhere(state);
  const several = feedsToChoose(state);
  return (
    <>
      <div role="status">
        {state.status === 'running' && <p class="quiet">{feedStrings.asking}</p>}
        {several.length > 0 && <p>{counted(several.length, feedStrings.several)}</p>}
        {elsewhere && <p>{fill(feedStrings.elsewhere, { host: siteOf(elsewhere) ?? elsewhere })}</p>}
      </div>
      {elsewhere && <ActionButton icon="feed" label={feedStrings.allowElsewhere} onClick={() => follow(elsewhere)} />}
      {several[0] && <FollowOneOf feeds={several} onFollow={follow} />}
      {problem && (
        <p class="failure" role="alert">
          <Icon name="warning" />
          {problem}
        </p>
      )}
    </>
  );
}
