import type { Piece, Zone } from './piece';
import { zoneOf } from './zone';

/** Clutter in which no picture belongs to the article. */
const BARREN = new Set<Zone>([
  'share',
  'related',
  'newsletter',
  'comments',
  'author',
  'advert',
  'menu',
  'consent',
  'teaser',
]);

/** Whether a picture or player, that has no words to be judged by, belongs to the body made of these pieces. */
export function belongingTest(body: Piece[]): (element: Element) => boolean {
  const last = body.at(-1)?.element;
  const core = coreOf(body);
  return (element) => !(last && follows(element, last)) && !isInClutter(element, core);
}

/** Names of containers are believed up to the one that holds most of the body: "newsletter-post" may be the article itself. */
function isInClutter(element: Element, core: Element | null): boolean {
  for (let node: Element | null = element; node && !(core && node.contains(core)); node = node.parentElement) {
    const zone = zoneOf(node);
    if (zone && BARREN.has(zone)) return true;
    if (node.hasAttribute('data-hidden') && !node.querySelector('p')) return true;
  }
  return false;
}

/** The deepest element with more than half of the words. */
function coreOf(body: Piece[]): Element | null {
  const words = new Map<Element, number>();
  let total = 0;
  for (const piece of body) {
    total += piece.words;
    for (let node: Element | null = piece.element; node; node = node.parentElement)
      words.set(node, (words.get(node) ?? 0) + piece.words);
  }
  let core: Element | null = null;
  for (const [element, own] of words) if (own > total / 2 && (!core || core.contains(element))) core = element;
  return core;
}

const follows = (element: Element, last: Element) => (last.compareDocumentPosition(element) & 4) !== 0;
