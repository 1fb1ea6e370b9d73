import { scrollToRange } from '../../lib/page/highlights';
import { findPassage, indexText } from '../../lib/page/text-index';

const BLOCKS = 'p, li, dd, dt, td, blockquote, figure, h1, h2, h3, h4, h5, h6';
/** Enough to tell one paragraph from the others. */
const LETTERS = 80;

/**
 * Follows a link to a place in the same page, as footnotes have it, within the reader. The clean page has no ids: the
 * place is found by the words that stand at it in the original. False when the link leads elsewhere or nowhere.
 */
export function followInPage(document: Document, article: Element, link: HTMLAnchorElement): boolean {
  const id = idInPage(document, link.href);
  const place = id ? document.getElementById(id) : null;
  const block = place?.closest(BLOCKS) ?? place;
  const text = block?.textContent?.trim() || block?.nextElementSibling?.textContent?.trim();
  const range = text ? findPassage(indexText(article), text, [0, Math.min(text.length, LETTERS)]) : null;
  if (!range) return false;
  scrollToRange(range);
  const target = range.startContainer.parentElement?.closest<HTMLElement>(BLOCKS);
  target?.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: true });
  return true;
}

function idInPage(document: Document, href: string): string | null {
  const [address, fragment] = href.split('#');
  if (!fragment || address !== document.URL.split('#')[0]) return null;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
