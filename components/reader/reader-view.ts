import type { Article } from '../../lib/extract/article';
import type { Pages } from '../../lib/extract/pages';
import type { JoinError } from '../../lib/page/join-pages';
import type { PageReading } from '../../lib/page/read-page';

/** What the reader shows. */
export interface ReaderView {
  article: Article;
  /** The sanitised body. Mounted as it is, never by way of a string. */
  body: DocumentFragment;
  /** Only what was selected on the page. */
  isSelection: boolean;
  /** The texts of the page to step through; null when there is only one. */
  choice: TextChoice | null;
  /** The other pages of the article; null when there are none or they are joined already. */
  pages: Pages | null;
  joining: Joining | null;
}

export interface TextChoice {
  /** Which of the texts is shown, from 1; the first is Backstory's own choice. */
  number: number;
  total: number;
  /** Whether the reader of news has stepped through them just now. */
  isStepping: boolean;
  /** Whether the site's next article is read in the same way. */
  isRemembered: boolean;
}

export type Joining =
  | { status: 'running'; page: number; total: number }
  | { status: 'failed'; page: number; problem: JoinError['problem'] }
  | { status: 'joined'; pages: number };

/** What the reader of news can ask for in the reader. */
export interface ReaderActions {
  leave(): void;
  /** A link of the article is followed to another page. */
  followed(): void;
  /** The article instead of the selection. */
  showWhole(): void;
  nextText(): void;
  /** Back to Backstory's own choice, for this site too. */
  ownText(): void;
  joinPages(): void;
  cancelJoining(): void;
}

/** What there is to show of a reading; null when that is no article. */
export function viewOf(reading: PageReading, choice: TextChoice | null, joining: Joining | null): ReaderView | null {
  const { found, fragment, pages } = reading;
  if (found.kind !== 'article' || !fragment) return null;
  const { article, extent } = found;
  const isSelection = extent === 'selection';
  return {
    article,
    body: fragment,
    isSelection,
    choice: isSelection ? null : choice,
    pages: extent === 'page' ? pages : null,
    joining,
  };
}
