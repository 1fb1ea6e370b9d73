import { analyse, MOST_CHARACTERS } from '../analyse/analyse';
import type { ReadResult } from '../browser/calls';
import type { Article } from '../extract/article';
import { countWords } from '../extract/count-words';
import { extract } from '../extract/extract';
import type { Pages } from '../extract/pages';
import type { Texts } from '../extract/places';
import { isFramed, MOST_OWN_WORDS } from './framed';

export interface PageRequest {
  /** Read a page that does not look like an article. */
  force: boolean;
  /** The part of the site to take the text from, where the page has it. */
  place: string | null;
  /** Read this part of the page alone. */
  range: Range | null;
}

/** What the reader shows besides the result: the sanitised body, made in this very document. */
export interface PageReading {
  result: ReadResult;
  fragment: DocumentFragment | null;
  /** Where else on the page there are texts; null when nothing was read. */
  texts: Texts | null;
  /** The other pages of the article; null when nothing was read. */
  pages: Pages | null;
}

const LONG = 'This text is very long. Who says what, and when, was looked for in its first part only.';

/** Document → Article and Report, or why there is none. */
export function readPage(document: Document, { force, place, range }: PageRequest): PageReading {
  const unreadable = reasonNotToRead(document);
  if (unreadable) return without({ kind: 'unreadable', reason: unreadable });
  const url = document.URL;
  const { article, fragment, texts, pages } = extract(document, { url, today: Date.now(), place, range });
  const isShort = countWords(article.text) < MOST_OWN_WORDS;
  if (isShort && !force && !range && isFramed(document)) return without({ kind: 'unreadable', reason: 'framed' });
  if (!fragment || !article.text) return without({ kind: 'unreadable', reason: 'empty' });
  if (!article.isArticle && !force && !range) {
    const { title, likelihood } = article;
    return without({ kind: 'not-article', url, title, likelihood });
  }
  const extent = range ? 'selection' : article.isArticle && pages.others.size > 0 ? 'page' : 'whole';
  return { result: reportOn(article, extent), fragment, texts, pages };
}

/** Article → Report. */
export function reportOn(article: Article, extent: 'whole' | 'page' | 'selection'): ReadResult {
  const { text, published, lang, title } = article;
  const report = analyse({ text, published, lang, title });
  const notice = article.notice ?? (text.length > MOST_CHARACTERS ? LONG : null);
  return { kind: 'article', article: { ...article, notice }, report, extent };
}

const without = (result: ReadResult): PageReading => ({ result, fragment: null, texts: null, pages: null });

/** Scripts run in PDF, XML, JSON and plain text views as well. */
function reasonNotToRead({ contentType }: Document): 'pdf' | 'not-html' | null {
  if (contentType === 'application/pdf') return 'pdf';
  return contentType === 'text/html' || contentType === 'application/xhtml+xml' ? null : 'not-html';
}
