import { placeInPage, placeInReader } from './page-link';

/** Signs that refer to a note: numbers, letters, stars, in brackets or not. */
const SIGN = /^[[(]?\s?(?:(?:note|fn|n)\.?\s?)?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶#]{1,3})\s?[\])]?$/i;
/** Links from a note back to the text. */
const BACK = /^(?:[\s↩↵↑⏎^-]{1,4}\uFE0E?|back|zurück|retour|volver)$/iu;
/** Of a note that stands on the original page only. */
const MOST_LETTERS = 3_000;

export interface Footnote {
  name: string;
  content: Node;
  /** The note in the clean page, where it stands there too. */
  block: HTMLElement | null;
}

/** The note that a link of the article refers to; null where the link is no reference to a note. */
export function footnoteOf(document: Document, article: Element, link: HTMLAnchorElement): Footnote | null {
  const name = link.textContent?.trim() ?? '';
  if (!SIGN.test(name)) return null;
  const place = placeInPage(document, link.href);
  if (!place || place.matches('h1, h2, h3, h4, h5, h6')) return null;
  const block = placeInReader(article, place);
  if (!block) {
    const text = place.textContent?.replace(/\s+/g, ' ').trim().slice(0, MOST_LETTERS);
    return text ? { name, content: document.createTextNode(text), block: null } : null;
  }
  // A note stands after what it is about: this is the way back.
  if (block.contains(link) || block.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) return null;
  return { name, content: contentOf(document, block), block };
}

function contentOf(document: Document, block: HTMLElement): Node {
  const content = document.createDocumentFragment();
  content.append(...block.cloneNode(true).childNodes);
  for (const link of content.querySelectorAll('a')) if (BACK.test(link.textContent?.trim() ?? '')) link.remove();
  return content;
}
