import { useEffect, useState } from 'preact/hooks';
import type { FeedActions } from '../../lib/browser/feed-actions';
import type { FollowedFeed } from '../../lib/feeds/followed';
import { ActionButton } from '../shared/ActionButton';
import { FollowOutcomeView } from '../shared/FollowOutcomeView';
import { feedStrings } from '../shared/feed-strings';
import { useFollow } from '../shared/follow-task';
import { Icon } from '../shared/Icon';
import { plainText } from '../shared/plain-text';
import { Unfollow } from '../shared/Unfollow';
import { fill } from '../shared/wording';

interface FollowSiteProps {
  /** The feeds that the page names; the first is the one that is offered. */
  feeds: string[];
  actions: FeedActions;
  /** What is known has changed: the earlier coverage with it. */
  onChange: () => void;
}

/** Offers to follow the feed of a page, or says that it is followed. */
export function FollowSite({ feeds, actions, onChange }: FollowSiteProps) {
  const [first] = feeds;
  const [followed, setFollowed] = useState<FollowedFeed | null | 'unknown'>('unknown');
  const look = () =>
    actions.followed().then(
      (all) => setFollowed(all.find(({ url }) => feeds.includes(url)) ?? null),
      () => setFollowed(null),
    );
  const changed = () => void look().then(onChange);
  const task = useFollow(actions, changed);
  useEffect(() => void look(), [first]);

  if (!first || followed === 'unknown') return null;
  if (followed)
    return (
      <div class="follow">
        <p role="status">
          <Icon name="check" />
          {fill(feedStrings.following, { title: plainText(followed.title) })}
        </p>
        {followed.problem && <p class="failure">{feedStrings.problems[followed.problem]}</p>}
        <Unfollow feed={followed} actions={actions} onDone={changed} />
      </div>
    );
  return (
    <div class="follow">
      <ActionButton
        icon="feed"
        label={feedStrings.follow}
        disabled={task.state.status === 'running'}
        onClick={() => task.follow(first)}
      />
      <p class="why">{feedStrings.followWhy}</p>
      <FollowOutcomeView task={task} />
    </div>
  );
}
