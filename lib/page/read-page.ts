import { analyse, MOST_CHARACTERS } from '../analyse/analyse';
import type { ReadResult } from '../browser/messages';
import { extract } from '../extract/extract';

/** What the reader shows besides the result: the sanitised body, made in this very document. */
export interface PageReading {
  result: ReadResult;
  fragment: DocumentFragment | null;
}

const LONG = 'This text is very long. Who says what, and when, was looked for in its first part only.';

/** Document → Article and Report, or why there is none. `force` reads a page that does not look like an article. */
export function readPage(document: Document, force: boolean): PageReading {
  const unreadable = reasonNotToRead(document);
  if (unreadable) return { result: { kind: 'unreadable', reason: unreadable }, fragment: null };
  const url = document.URL;
  const { article, fragment } = extract(document, { url, today: Date.now() });
  if (!fragment || !article.text) return { result: { kind: 'unreadable', reason: 'empty' }, fragment: null };
  if (!article.isArticle && !force)
    return {
      result: { kind: 'not-article', url, title: article.title, likelihood: article.likelihood },
      fragment: null,
    };
  const { text, published, lang, title } = article;
  const report = analyse({ text, published, lang, title });
  const notice = article.notice ?? (text.length > MOST_CHARACTERS ? LONG : null);
  return { result: { kind: 'article', article: { ...article, notice }, report }, fragment };
}

/** Scripts run in PDF, XML, JSON and plain text views as well. */
function reasonNotToRead({ contentType }: Document): 'pdf' | 'not-html' | null {
  if (contentType === 'application/pdf') return 'pdf';
  return contentType === 'text/html' || contentType === 'application/xhtml+xml' ? null : 'not-html';
}
