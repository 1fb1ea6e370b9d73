import { scrollToRange } from '../../lib/page/highlights';
import { findPassage, indexText } from '../../lib/page/text-index';

const BLOCKS = 'p, li, dd, dt, td, blockquote, figure, h1, h2, h3, h4, h5, h6';
/** Enough to tell one paragraph from the others. */
const LETTERS = 80;

/**
 * Follows a link to a place in the same page, as footnotes have it, within the reader. False when the link leads
 * elsewhere or nowhere.
 */
export function followInPage(document: Document, article: Element, link: HTMLAnchorElement): boolean {
  const place = placeInPage(document, link.href);
  const target = place && placeInReader(article, place);
  if (target) goTo(target);
  return Boolean(target);
}

/** Brings a block of the clean page into view and gives it the focus, so that reading goes on from there. */
export function goTo(block: HTMLElement, behavior?: ScrollBehavior): void {
  const range = document.createRange();
  range.selectNodeContents(block);
  scrollToRange(range, behavior);
  if (block.tabIndex < 0) block.tabIndex = -1;
  block.focus({ preventScroll: true });
}

/** The block of the original page that an address within it leads to. */
export function placeInPage(document: Document, href: string): Element | null {
  const id = idInPage(document, href);
  const place = id ? document.getElementById(id) : null;
  return place?.closest(BLOCKS) ?? place;
}

/** The same block in the clean page, which has no ids: it is found by its words. */
export function placeInReader(article: Element, block: Element): HTMLElement | null {
  const text = block.textContent?.trim() || block.nextElementSibling?.textContent?.trim();
  const range = text
    ? findPassage(indexText(article), { text, blocks: [] }, [0, Math.min(text.length, LETTERS)])
    : null;
  return range?.startContainer.parentElement?.closest<HTMLElement>(BLOCKS) ?? null;
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
