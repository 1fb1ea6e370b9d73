import type { Block, SeenLink } from './article';
import { absolute } from './url';

const DAY = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=\D|$)/;
const MOST_ANCHORS = 1_500;
const MOST_LINKS = 60;

/** Dated headlines linked on the page: by a day in the address or a `<time>` beside the link. Those of the body first. */
export function seenLinks(page: Element, body: Element, text: string, blocks: Block[], url: string): SeenLink[] {
  const found = new Map<string, SeenLink>();
  let from = 0;
  for (const anchor of body.querySelectorAll('a[href]')) {
    const link = seen(anchor, url);
    if (!link) continue;
    const at = text.indexOf(link.title, from);
    if (at >= 0) from = at;
    const block = at < 0 ? undefined : blocks.find(({ start, end }) => start <= at && at < end);
    found.set(link.url, block ? { ...link, span: sentenceAround(text, block, at) } : link);
  }
  const inBody = new Set(found.keys());
  for (const anchor of [...page.querySelectorAll('a[href]')].slice(0, MOST_ANCHORS)) {
    const link = seen(anchor, url, timeBeside);
    if (!link || link.title.split(' ').length < 3) continue;
    const known = found.get(link.url);
    if (!known) found.set(link.url, link);
    else if (inBody.has(link.url) && isHeadline(link.title) && !isHeadline(known.title))
      found.set(link.url, { ...known, title: link.title });
  }
  return [...found.values()]
    .slice(0, MOST_LINKS)
    .map((link) => (isHeadline(link.title) ? link : { ...link, title: fromSlug(link.url) ?? link.title }));
}

/** Words linked in a running sentence ("ordered inspections") are no headline. */
function isHeadline(words: string): boolean {
  return /^[^\p{Ll}]/u.test(words) && words.split(' ').length >= 4;
}

/** The headline as the address spells it, without its capitals: "/2026/10/minister-orders-checks.html". */
function fromSlug(url: string): string | null {
  const slug = URL.parse(url)?.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const words = slug
    .replace(/\.\w{2,5}$/, '')
    .split('-')
    .filter((word) => /^\p{L}+$|^\d{1,3}$/u.test(word));
  if (words.length < 4) return null;
  const title = words.join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function seen(anchor: Element, base: string, timeOf?: (anchor: Element) => string | null): SeenLink | null {
  const address = absolute(anchor.getAttribute('href'), base)?.replace(/#.*$/, '');
  if (!address || address === base.replace(/#.*$/, '')) return null;
  const title = (anchor.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (!title || title.length > 300) return null;
  const published = timeOf?.(anchor) ?? dayIn(address);
  return published && !Number.isNaN(Date.parse(published)) ? { url: address, title, published } : null;
}

function dayIn(address: string): string | null {
  const day = DAY.exec(address);
  return day && Number(day[2]) <= 12 && Number(day[3]) <= 31 ? `${day[1]}-${day[2]}-${day[3]}` : null;
}

function timeBeside(anchor: Element): string | null {
  let node: Element | null = anchor;
  for (let level = 0; node && level < 4; level++, node = node.parentElement) {
    // A live list is searched no further than to what is asked of it: a long page is not read once for each link.
    const times = node.getElementsByTagName('time');
    if (times[1]) return null;
    const day = times[0]?.getAttribute('datetime')?.trim();
    if (day) return /^\d{4}-\d{2}-\d{2}\S{0,30}$/.exec(day)?.[0] ?? null;
  }
  return null;
}

/** From the end of the sentence before to the end of its own, within the block. */
function sentenceAround(text: string, block: Block, at: number): [number, number] {
  const own = text.slice(block.start, block.end);
  let start = 0;
  let end = own.length;
  for (const { index } of own.matchAll(/[.!?。][”"’')\]]?\s(?=[\p{Lu}“"‘(\d])|[。！？]/gu)) {
    const stop = index + 1;
    if (block.start + stop <= at) start = stop;
    else {
      end = stop;
      break;
    }
  }
  while (/[\s”"’')\]]/.test(own[start] ?? '')) start += 1;
  return [block.start + start, block.start + end];
}
