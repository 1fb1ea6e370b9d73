import { useId } from 'preact/hooks';
import type { PageFeed } from '../../lib/feeds/page-links';
import { feedStrings } from './feed-strings';
import { plainText } from './plain-text';

interface FeedChoiceProps {
  feeds: PageFeed[];
  /** The address of one of them. */
  chosen: string;
  onChoose: (url: string) => void;
}

/** Which of the feeds that a page names. */
export function FeedChoice({ feeds, chosen, onChoose }: FeedChoiceProps) {
  const id = useId();
  return (
    <div class="feed-choice">
      <label for={id}>{feedStrings.which}</label>
      <select class="control" id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {feeds.map((feed) => (
          <option key={feed.url} value={feed.url}>
            {nameOf(feed, feeds)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What the page calls it, and where it is when that tells nothing. */
function nameOf({ url, title }: PageFeed, feeds: PageFeed[]): string {
  const { pathname, search } = new URL(url);
  const name = plainText(title).trim();
  if (!name) return pathname + search;
  const isAlone = feeds.filter((other) => other.title === title).length === 1;
  return isAlone ? name : `${name} (${pathname}${search})`;
}
