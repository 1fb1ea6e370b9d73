import type { Article, Span } from '../extract/article';

/** What is read aloud, and where. */
export interface Aloud {
  article: Article;
  /** `Report.sentences`; null while the article is still analysed. */
  sentences: Span[] | null;
  /** The element in which the article's text stands. */
  text: Element;
  /** An empty element for the player. */
  slot: Element;
  onClose: () => void;
}

/** The player while it is open. */
export interface OpenPlayer {
  toggle(): void;
  /** By a sentence on or back. */
  skipSentence(by: 1 | -1): void;
  skipParagraph(by: 1 | -1): void;
  close(): void;
}
