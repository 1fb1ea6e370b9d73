import { absolute } from '../extract/url';
import { CAPS, type FeedItem } from './feed';
import { lineOf, shortened } from './markup-text';

/** An entry as one of the formats gives it: its texts as paragraphs. */
export interface DraftItem {
  url: string | null;
  title: string[];
  published: string | null;
  summary: string[];
  content: string[];
  author: string;
}

/** A description of this length is no summary: the feed puts whole articles there. */
const WHOLE_TEXT = 1_500;
/** WordPress writes this under every text. */
const COLOPHON = /^The post .{1,500} appeared first on /;

/** An entry within its bounds; null when it leads nowhere or says nothing. */
export function finish(draft: DraftItem, base: string): FeedItem | null {
  const url = absolute(draft.url, base);
  if (!url) return null;
  const own = (paragraphs: string[]) => paragraphs.filter((paragraph) => !COLOPHON.test(paragraph));
  const summary = own(draft.summary);
  const whole = lineOf(summary).length > WHOLE_TEXT ? summary : [];
  const content = draft.content.length > 0 ? own(draft.content) : whole;
  const line = lineOf(summary.length > 0 ? summary : content);
  const title = shortened(lineOf(draft.title) || line, draft.title.length > 0 ? CAPS.title : 120);
  if (!title) return null;
  return {
    url,
    title,
    published: draft.published,
    summary: shortened(line, CAPS.summary),
    ...(content.length > 0 && { text: content.join('\n\n').slice(0, CAPS.text) }),
    ...(draft.author && { author: shortened(draft.author, CAPS.author) }),
  };
}

/** Each address once: of two entries of one address the first is the newer. */
export function finishAll(drafts: DraftItem[], base: string): FeedItem[] {
  const items = drafts.slice(0, CAPS.items).map((draft) => finish(draft, base));
  const byUrl = new Map<string, FeedItem>();
  for (const item of items) if (item && !byUrl.has(item.url)) byUrl.set(item.url, item);
  return [...byUrl.values()];
}
