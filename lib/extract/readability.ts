import { type Outline, outlineOf } from './outline';
import type { Piece } from './piece';
import { cleaned } from './readability-clean';
import { articleParts } from './readability-score';
import { BYLINE, MAYBE, UNLIKELY, UNLIKELY_ROLES } from './words/readability';

/** What is done on the first try, and given up one by one while too little text is found. */
export interface Strictness {
  /** Leave out what is named like clutter. */
  strips: boolean;
  /** Let names count for and against an element. */
  weighs: boolean;
  /** Clean the text that was found of boxes and lists of links. */
  cleans: boolean;
}

const TRIES: Strictness[] = [
  { strips: true, weighs: true, cleans: true },
  { strips: false, weighs: true, cleans: true },
  { strips: false, weighs: false, cleans: true },
  { strips: false, weighs: false, cleans: false },
];
const ENOUGH_CHARACTERS = 500;
const BYLINE_LENGTH = 100;

/**
 * The pieces that Mozilla's Readability (0.6) would keep, after the named ones are taken out. Its scores, rules and constants on
 * an outline of the page instead of the DOM: every quantity is added up once, so the time is linear in the size of the page.
 */
export function readabilityPieces(body: Element, pieces: Piece[], without: ReadonlySet<number>): Set<number> {
  let most = 0;
  let longest = new Set<number>();
  for (const strictness of TRIES) {
    const root = outlineOf(body, pieces, skipper(strictness, without));
    const found = cleaned(articleParts(root, strictness), strictness);
    if (found.length > most) {
      most = found.length;
      longest = new Set(found.pieces.map(({ index }) => index));
    }
    if (most >= ENOUGH_CHARACTERS) break;
  }
  return longest;
}

function skipper({ strips }: Strictness, without: ReadonlySet<number>) {
  let hasByline = false;
  return (element: Element, tag: string, names: string, parent: Outline | null): boolean => {
    if (without.has(Number(element.getAttribute('data-piece') ?? -1)) || isHidden(element, names)) return true;
    const role = element.getAttribute('role');
    if (role === 'dialog' && element.getAttribute('aria-modal') === 'true') return true;
    if (!hasByline && isByline(element, names)) {
      hasByline = true;
      return true;
    }
    if (!strips) return false;
    if (role !== null && UNLIKELY_ROLES.has(role)) return true;
    return tag !== 'A' && UNLIKELY.test(names) && !MAYBE.test(names) && !isIn(parent, 'TABLE', 4);
  };
}

const isHidden = (element: Element, names: string) =>
  element.hasAttribute('hidden') ||
  (element.getAttribute('aria-hidden') === 'true' && !names.includes('fallback-image'));

function isByline(element: Element, names: string): boolean {
  const named =
    BYLINE.test(names) ||
    element.getAttribute('rel') === 'author' ||
    element.getAttribute('itemprop')?.includes('author') === true;
  if (!named) return false;
  const { length } = (element.textContent ?? '').trim();
  return length > 0 && length < BYLINE_LENGTH;
}

/** Whether one of the nearest nodes, the first one included, has the tag. */
export function isIn(node: Outline | null, tag: string, levels: number): boolean {
  let outer = node;
  for (let level = 0; outer && level < levels; level++, outer = outer.parent) if (outer.tag === tag) return true;
  return false;
}
