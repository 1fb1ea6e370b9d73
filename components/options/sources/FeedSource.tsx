import type { FollowedFeed } from '../../../lib/feeds/followed';
import { feedStrings } from '../../shared/feed-strings';
import { Unfollow } from '../../shared/Unfollow';
import { siteOf } from '../../shared/web-address';
import type { OptionsActions } from '../options-actions';
import { SourceItem } from './SourceItem';
import { strings } from './strings';

export function FeedSource({ feed, actions }: { feed: FollowedFeed; actions: OptionsActions }) {
  const { url, title, problem, failed } = feed;
  return (
    <SourceItem
      source={{ kind: 'feed', url }}
      title={title}
      sends={strings.feeds.sends}
      to={siteOf(url) ?? url}
      problem={problem && { text: feedStrings.problems[problem], at: failed }}
      actions={actions}
      onTested={actions.lookAtFeeds}
    >
      <Unfollow feed={feed} actions={actions} onDone={actions.lookAtFeeds} />
    </SourceItem>
  );
}
