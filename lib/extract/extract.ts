import type { Article } from './article';

export interface ExtractOptions {
  /** The address of the page; links resolve against it, never against `<base>`. */
  url: string;
  /** Extract even where the detector says that this is no article. */
  force?: boolean;
}

export interface Extraction {
  article: Article;
  /** The sanitised body, ready to be mounted in the realm of the document; null when there is no text. */
  fragment: DocumentFragment | null;
}

/** Document → Article. Works on a hardened snapshot; the document itself is never changed. */
export function extract(_document: Document, _options: ExtractOptions): Extraction {
  throw new Error('not built yet');
}
