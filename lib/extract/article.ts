/** Half-open range of UTF-16 code units in `Article.text`: the one kind of address everything refers to. */
export type Span = [start: number, end: number];

export type BlockType = 'paragraph' | 'heading' | 'list' | 'quote' | 'table' | 'code';

/** One block of the body. Blocks are in order, do not overlap and are joined by "\n\n" in the text. */
export interface Block {
  type: BlockType;
  start: number;
  end: number;
  /** Heading level, 1 to 6. */
  level?: number;
}

/** A dated headline that the page links to: known to exist, not read. */
export interface SeenLink {
  url: string;
  title: string;
  /** ISO 8601 day or time, as found beside the link or in its address. */
  published: string;
  /** The sentence of the article in which the link stands, when it stands in the body. */
  span?: Span;
}

/** What the page says, as plain data: it can be stored, sent and analysed without the page. */
export interface Article {
  isArticle: boolean;
  /** The detector's confidence that the page is one article, 0 to 1. */
  likelihood: number;
  url: string;
  /** The same page in the spelling that the page prefers; null when it names none that can be believed. */
  canonical: string | null;
  title: string;
  /** The lines under the headline that sum the article up, where they are no part of the text. */
  standfirst: string | null;
  byline: string | null;
  siteName: string | null;
  section: string | null;
  /** BCP 47 tag, lower-case primary language first; "en" when nothing tells. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** ISO 8601 in the page's own offset: the day written is the local day of publication. */
  published: string | null;
  modified: string | null;
  leadImage: string | null;
  /** Body alone: no headline, byline, date line, captions or credits. Blocks joined by "\n\n". */
  text: string;
  blocks: Block[];
  /** Sanitised markup of the body, figures and captions included. */
  html: string;
  /** Dated headlines linked on the page, nearest first. */
  links: SeenLink[];
  /** A sentence for the reader when the page could be read only in part; null otherwise. */
  notice: string | null;
}
