import { useId, useState } from 'preact/hooks';
import type { FeedActions } from '../../lib/browser/feed-actions';
import type { FollowedFeed } from '../../lib/feeds/followed';
import { ActionButton } from './ActionButton';
import { Failure } from './Failure';
import { feedStrings } from './feed-strings';
import { useKeptFocus } from './kept-focus';
import { plainText } from './plain-text';
import { useTask } from './task';
import { counted, fill } from './wording';

interface UnfollowProps {
  feed: FollowedFeed;
  actions: FeedActions;
  onDone: () => void;
}

/** Ends following; what came from the feed is the reader's to keep or to delete. */
export function Unfollow({ feed: { url, title, articles }, actions, onDone }: UnfollowProps) {
  const id = useId();
  const place = useKeptFocus();
  const [isAsking, setAsking] = useState(false);
  const { state, start } = useTask<void>();
  const end = (withArticles: boolean) => {
    setAsking(false);
    start(() => actions.unfollow(url, withArticles).then(onDone));
  };
  const words = feedStrings;
  if (!isAsking)
    return (
      <div class="unfollow" ref={place} tabIndex={-1}>
        <ActionButton
          label={words.unfollow}
          disabled={state.status === 'running'}
          onClick={() => (articles > 0 ? setAsking(true) : end(false))}
        />
        {state.status === 'failed' && <Failure reason={state.message} />}
      </div>
    );
  return (
    <div class="unfollow" ref={place} tabIndex={-1}>
      <fieldset class="confirm" aria-labelledby={id} tabIndex={-1}>
        <p id={id}>{fill(counted(articles, words.unfollowQuestion), { title: plainText(title) })}</p>
        <div class="actions">
          <ActionButton label={words.keep} onClick={() => end(false)} />
          <ActionButton icon="trash" look="danger" label={words.drop} onClick={() => end(true)} />
          <ActionButton label={words.cancel} onClick={() => setAsking(false)} />
        </div>
      </fieldset>
    </div>
  );
}
