/** In the order in which they are offered; each is told apart by its line, too. */
export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type Colour = (typeof COLOURS)[number];

/** A passage of an article, found again by its offsets, or by its words when the text was changed. */
export interface Passage {
  /** Into `Article.text` as it was when the passage was marked. */
  start: number;
  end: number;
  quote: string;
  /** What stands around it, at most `CONTEXT` characters a side. */
  before: string;
  after: string;
}

/** A passage that the reader of news marked, kept with its article. */
export interface SavedHighlight extends Passage {
  id: string;
  colour: Colour;
  /** Plain text; empty where there is none. */
  note: string;
  /** ISO 8601 times. */
  created: string;
  changed: string;
}

/** Characters of context; enough to tell two places of one phrase apart. */
export const CONTEXT = 64;
