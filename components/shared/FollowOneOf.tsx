import { useState } from 'preact/hooks';
import type { PageFeed } from '../../lib/feeds/page-links';
import { ActionButton } from './ActionButton';
import { FeedChoice } from './FeedChoice';
import { feedStrings } from './feed-strings';

interface FollowOneOfProps {
  feeds: PageFeed[];
  /** Called directly in the click. */
  onFollow: (url: string) => void;
}

/** A page names several feeds: the first is followed unless another is chosen. */
export function FollowOneOf({ feeds, onFollow }: FollowOneOfProps) {
  const [chosen, setChosen] = useState(feeds[0]?.url ?? '');
  return (
    <>
      <FeedChoice feeds={feeds} chosen={chosen} onChoose={setChosen} />
      <ActionButton icon="feed" label={feedStrings.followChosen} onClick={() => onFollow(chosen)} />
    </>
  );
}
