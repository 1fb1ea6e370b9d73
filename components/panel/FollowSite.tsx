import { useEffect, useState } from 'preact/hooks';
import type { FeedActions } from '../../lib/browser/feed-actions';
import type { FollowedFeed } from '../../lib/feeds/followed';
import type { PageFeed } from '../../lib/feeds/page-links';
import { ActionButton } from '../shared/ActionButton';
import { FeedChoice } from '../shared/FeedChoice';
import { FollowOutcomeView } from '../shared/FollowOutcomeView';
import { feedStrings } from '../shared/feed-strings';
import { useFollow } from '../shared/follow-task';
import { Icon } from '../shared/Icon';
import { useKeptFocus } from '../shared/kept-focus';
import { plainText } from '../shared/plain-text';
import { Unfollow } from '../shared/Unfollow';
import { fill } from '../shared/wording';

interface FollowSiteProps {
  /** The feeds that the page names; the first is followed unless another is chosen. */
  feeds: PageFeed[];
  actions: FeedActions;
  /** What is known has changed: the earlier coverage with it. */
  onChange: () => void;
}

/** Offers to follow the feed of a page, or says that it is followed. */
export function FollowSite({ feeds, actions, onChange }: FollowSiteProps) {
  const [first] = feeds;
  const [chosen, setChosen] = useState(first?.url ?? '');
  const [followed, setFollowed] = useState<FollowedFeed | null | 'unknown'>('unknown');
  const look = () =>
    actions.followed().then(
      (all) => setFollowed(all.find(({ url }) => feeds.some((feed) => feed.url === url)) ?? null),
      () => setFollowed(null),
    );
  const place = useKeptFocus();
  const changed = () => void look().then(onChange);
  const task = useFollow(actions, changed);
  useEffect(() => {
    setChosen(first?.url ?? '');
    void look();
  }, [first?.url]);

  if (!first || followed === 'unknown') return null;
  if (followed)
    return (
      <div class="follow" ref={place} tabIndex={-1}>
        <p role="status">
          <Icon name="check" />
          {fill(feedStrings.following, { title: plainText(followed.title) })}
        </p>
        {followed.problem && <p class="failure">{feedStrings.problems[followed.problem]}</p>}
        <Unfollow feed={followed} actions={actions} onDone={changed} />
      </div>
    );
  return (
    <div class="follow" ref={place} tabIndex={-1}>
      {feeds.length > 1 && <FeedChoice feeds={feeds} chosen={chosen} onChoose={setChosen} />}
      <ActionButton
        icon="feed"
        label={feedStrings.follow}
        disabled={task.state.status === 'running'}
        onClick={() => task.follow(chosen)}
      />
      <p class="why">{feedStrings.followWhy}</p>
      <FollowOutcomeView task={task} />
    </div>
  );
}
