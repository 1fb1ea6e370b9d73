import type { FollowedFeed } from '../../../lib/feeds/followed';
import { ActionButton } from '../../shared/ActionButton';
import { Failure } from '../../shared/Failure';
import { feedStrings } from '../../shared/feed-strings';
import { Icon } from '../../shared/Icon';
import { Moment } from '../../shared/Moment';
import { Name } from '../../shared/Name';
import { Phrase } from '../../shared/Phrase';
import { useTask } from '../../shared/task';
import { Unfollow } from '../../shared/Unfollow';
import { siteOf } from '../../shared/web-address';
import { counted } from '../../shared/wording';
import type { LibraryFeedActions } from './library-feed-actions';
import { strings } from './strings';

interface FollowedItemProps {
  feed: FollowedFeed;
  actions: LibraryFeedActions;
  onChange: () => void;
}

export function FollowedItem({ feed, actions, onChange }: FollowedItemProps) {
  const { url, title, siteUrl, fetched, next, problem, articles } = feed;
  const { state, start } = useTask<boolean>();
  const isRunning = state.status === 'running';
  const isAllowed = problem !== 'not-allowed';
  const fetchNow = () => start(() => actions.fetch(url).finally(onChange));
  return (
    <li class="feed">
      <h3 dir="auto">
        <Name>{title}</Name>
      </h3>
      <p class="facts">
        <span>
          <Name>{siteOf(siteUrl ?? url) ?? url}</Name>
        </span>
        <span>
          {fetched ? <Phrase text={strings.fetched} slots={{ time: <Moment iso={fetched} /> }} /> : strings.never}
        </span>
        <span>{counted(articles, strings.articles)}</span>
      </p>
      {problem && (
        <p class="failure">
          <Icon name="warning" />
          <span>
            {feedStrings.problems[problem]}{' '}
            {next && isAllowed && <Phrase text={strings.retry} slots={{ time: <Moment iso={next} /> }} />}
          </span>
        </p>
      )}
      <div class="actions">
        <ActionButton label={isAllowed ? strings.fetch : strings.allow} disabled={isRunning} onClick={fetchNow} />
        <Unfollow feed={feed} actions={actions} onDone={onChange} />
      </div>
      <p class="quiet" role="status">
        {isRunning && strings.fetching}
        {state.status === 'done' && !state.value && strings.declined}
      </p>
      {state.status === 'failed' && <Failure reason={state.message} />}
    </li>
  );
}
