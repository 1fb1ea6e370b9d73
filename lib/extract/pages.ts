import type { Head } from './head';
import { readings } from './page-number';
import { takeSnapshot } from './snapshot';
import { absolute } from './url';
import { NEXT_PAGE } from './words/pages';
import { zoneOf } from './zone';

/** The pages that an article is spread over, as far as one of them tells. */
export interface Pages {
  /** Number of the page that was looked at. */
  own: number;
  /** Addresses of the others by number; of the same origin. */
  others: Map<number, string>;
  /** Whether the last one is known by its number; a link "next" alone leaves open how many follow. */
  counted: boolean;
}

const MOST_LINKS = 4_000;

/** Finds the other pages by the links to them: the same address but for the number, labelled with it or as the next. */
export function pagesOf(body: Element, head: Head, url: string): Pages {
  const own = readings(url);
  const pages: Pages = { own: 1, others: new Map(), counted: false };
  let numbered = 0;
  for (const { href, label, isNext } of linksOf(body, head)) {
    const address = absolute(href, url);
    if (!address || address.replace(/#.*$/, '') === url.replace(/#.*$/, '')) continue;
    const match = readings(address)
      .flatMap((other) => own.map((self) => ({ other, self })))
      .find(({ other, self }) => other.stem === self.stem && other.number !== self.number);
    if (!match) continue;
    const { other, self } = match;
    const saysNumber = label === String(other.number);
    if (!saysNumber && !(isNext && other.number === self.number + 1)) continue;
    pages.own = self.number;
    if (saysNumber) numbered = Math.max(numbered, other.number);
    if (!pages.others.has(other.number)) pages.others.set(other.number, withoutHash(address));
  }
  pages.counted = numbered >= Math.max(0, ...pages.others.keys());
  return pages;
}

/** The same for a document that is not read otherwise. */
export function pagesIn(document: Document, url: string, now: () => number): Pages {
  const { body, head } = takeSnapshot(document, { url, now, deadline: now() + 500 });
  return pagesOf(body, head, url);
}

interface PageLink {
  href: string;
  label: string;
  isNext: boolean;
}

function* linksOf(body: Element, head: Head): Generator<PageLink> {
  for (const { rel, href } of head.links) if (isNextRelation(rel)) yield { href, label: '', isNext: true };
  const anchors = body.querySelectorAll('a[href]');
  for (let i = 0; i < Math.min(anchors.length, MOST_LINKS); i++) {
    const anchor = anchors[i] as Element;
    const label = labelOf(anchor);
    const isNext = isNextRelation(anchor.getAttribute('rel') ?? '') || NEXT_PAGE.has(label);
    if (!isNext && !/^\d{1,2}$/.test(label)) continue;
    if (!isAmongComments(anchor)) yield { href: anchor.getAttribute('href') ?? '', label, isNext };
  }
}

const isNextRelation = (rel: string) => rel.toLowerCase().split(/\s+/).includes('next');

/** "Page 2", "2" and "Next page »" without arrows and without the word before a number. */
function labelOf(anchor: Element): string {
  const text = (anchor.getAttribute('aria-label') ?? '').trim();
  const own = fold(anchor.textContent ?? '') || fold(text);
  return /^\D{1,12}\s(\d{1,2})$/.exec(own)?.[1] ?? own;
}

const fold = (text: string) =>
  text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** Comments have pages of their own. */
function isAmongComments(anchor: Element): boolean {
  if (/#comment/i.test(anchor.getAttribute('href') ?? '')) return true;
  for (let node: Element | null = anchor; node; node = node.parentElement) if (zoneOf(node) === 'comments') return true;
  return false;
}

const withoutHash = (address: string) => address.replace(/#.*$/, '');
