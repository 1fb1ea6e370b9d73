import { MOST_CHARACTERS } from '../analyse/bounds';
import type { FoundPage } from '../browser/calls';
import type { Article } from '../extract/article';
import { countWords } from '../extract/count-words';
import { extract } from '../extract/extract';
import type { Pages } from '../extract/pages';
import type { Texts } from '../extract/places';
import { SENTENCES } from '../sentences';
import { feedLinks } from './feed-links';
import { isFramed, MOST_OWN_WORDS } from './framed';

export interface PageRequest {
  /** Read a page that does not look like an article. */
  force: boolean;
  /** The part of the site to take the text from, where the page has it. */
  place: string | null;
  /** Read this part of the page alone. */
  range: Range | null;
}

/** What was found, and what the reader shows of it: the sanitised body, made in this very document. */
export interface PageReading {
  found: FoundPage;
  fragment: DocumentFragment | null;
  /** Where else on the page there are texts; null when nothing was read. */
  texts: Texts | null;
  /** The other pages of the article; null when nothing was read. */
  pages: Pages | null;
}

/** Document → Article, or why there is none. */
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
  return {
    found: { kind: 'article', article: withNotice(article), extent, feeds: feedLinks(document, url) },
    fragment,
    texts,
    pages,
  };
}

/** The article with what the analysis cannot do for it. */
export function withNotice(article: Article): Article {
  const notice = article.notice ?? (article.text.length > MOST_CHARACTERS ? SENTENCES.longText : null);
  return { ...article, notice };
}

const without = (found: FoundPage): PageReading => ({ found, fragment: null, texts: null, pages: null });

/** Scripts run in PDF, XML, JSON and plain text views as well. */
function reasonNotToRead({ contentType }: Document): 'pdf' | 'not-html' | null {
  if (contentType === 'application/pdf') return 'pdf';
  return contentType === 'text/html' || contentType === 'application/xhtml+xml' ? null : 'not-html';
}
