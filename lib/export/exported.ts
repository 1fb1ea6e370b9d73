import type { Report } from '../analyse/report';
import type { Article } from '../extract/article';
import type { SavedHighlight } from '../highlights/saved-highlight';

/** What a file is made from. */
export interface Exported {
  article: Article;
  report: Report;
  highlights: SavedHighlight[];
  /** The day on which it is saved, YYYY-MM-DD. */
  saved: string;
}

/** A file to be handed to the browser's downloads. */
export interface ExportedFile {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}
