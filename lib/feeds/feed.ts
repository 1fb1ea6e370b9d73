/** One entry of a feed, in plain text. */
export interface FeedItem {
  /** http or https, absolute. */
  url: string;
  title: string;
  /** ISO 8601 day or time, in the offset that the feed gives; null when it gives none that can be read. */
  published: string | null;
  /** One paragraph; empty where the feed has none. */
  summary: string;
  /** The whole text where the feed has it, paragraphs joined by "\n\n". */
  text?: string;
  author?: string;
}

/** A feed of whichever format. */
export interface Feed {
  title: string;
  /** The page that the feed belongs to. */
  siteUrl: string | null;
  /** Each address once, in the order of the feed. */
  items: FeedItem[];
}

/** What is not held of a feed, whatever it sends. In UTF-16 code units where it is text. */
export const CAPS = { items: 300, title: 500, summary: 1_000, text: 200_000, author: 200 };

/** The text that came is no feed. */
export class NotAFeed extends Error {}
