import type { Span } from '../extract/article';
import { isLetter, lettersOf } from './letters';
import { type ArticleText, placedBlocks } from './placed-blocks';

/** Letters of an element's text without any white space, each with the node and offset it stands at. */
export interface TextIndex {
  letters: string;
  /** For the i-th text node: where its letters begin. Ascending. */
  begins: number[];
  nodes: Text[];
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'OPTION', 'SVG']);

/** Reads the text nodes below `root` once. White space and invisible characters are left out, as extraction does. */
export function indexText(root: Node): TextIndex {
  const index: TextIndex = { letters: '', begins: [], nodes: [] };
  const parts: string[] = [];
  let length = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && SKIPPED.has(node.tagName.toUpperCase())
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const letters = lettersOf(node.data);
    if (!letters) continue;
    index.begins.push(length);
    index.nodes.push(node);
    parts.push(letters);
    length += letters.length;
  }
  index.letters = parts.join('');
  return index;
}

/** So many places with the same words are asked whether they can be seen. */
const MOST_ASKED = 12;

/**
 * Finds a passage of the article in the indexed element, as ranges; null when it does not stand there. A passage that
 * stands there several times is taken where it is nearest to its place in the article, and shown: pages hold copies for
 * other screens.
 */
export function findPassage(index: TextIndex, article: ArticleText, [start, end]: Span): Range | null {
  const wanted = lettersOf(article.text.slice(start, end));
  if (!wanted) return null;
  let first: Range | null = null;
  let asked = 0;
  for (const at of placesOf(wanted, index.letters, expectedPlace(index, article, start))) {
    const range = rangeOf(index, at, wanted.length);
    if (isShown(range)) return range;
    first ??= range;
    if (++asked === MOST_ASKED) break;
  }
  return first;
}

function rangeOf(index: TextIndex, at: number, length: number): Range {
  const range = document.createRange();
  const [first, from] = place(index, at);
  const [last, to] = place(index, at + length - 1);
  range.setStart(first, from);
  range.setEnd(last, to + 1);
  return range;
}

const isShown = ({ startContainer: { parentElement } }: Range) => (parentElement?.getClientRects().length ?? 0) > 0;

/** Where in the element a place of the article should be: counted from the block it lies in, or the last one before that is found. */
function expectedPlace(index: TextIndex, article: ArticleText, start: number): number {
  const before = lettersBefore(article.text);
  const lettersTo = (place: number) => before[place] ?? 0;
  const near = placedBlocks(index, article).findLast(({ block }) => block.start <= start);
  if (near) return near.from + lettersTo(start) - lettersTo(near.block.start);
  return (lettersTo(start) / (lettersTo(article.text.length) || 1)) * index.letters.length;
}

/** Of the text asked about last: passages are looked for many at a time. */
let counted = { text: '', before: new Uint32Array(1) };

/** How many letters stand before each place of a text. */
function lettersBefore(text: string): Uint32Array {
  if (counted.text === text) return counted.before;
  const before = new Uint32Array(text.length + 1);
  for (let place = 0; place < text.length; place++)
    before[place + 1] = (before[place] ?? 0) + (isLetter(text.charAt(place)) ? 1 : 0);
  counted = { text, before };
  return before;
}

/** Where the words stand, the place nearest to the expected one first. */
function* placesOf(wanted: string, letters: string, expected: number): Generator<number> {
  let left = letters.lastIndexOf(wanted, expected);
  let right = letters.indexOf(wanted, Math.floor(expected) + 1);
  while (left >= 0 || right >= 0) {
    if (right < 0 || (left >= 0 && expected - left <= right - expected)) {
      yield left;
      left = left > 0 ? letters.lastIndexOf(wanted, left - 1) : -1;
    } else {
      yield right;
      right = letters.indexOf(wanted, right + 1);
    }
  }
}

/** The text node and the offset in it at which a letter stands. */
function place({ begins, nodes }: TextIndex, letter: number): [Text, number] {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((begins[middle] ?? 0) <= letter) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node) throw new RangeError('The passage lies outside the indexed text.');
  let left = letter - (begins[low] ?? 0);
  const { data } = node;
  for (let offset = 0; offset < data.length; offset++) {
    if (!isLetter(data.charAt(offset))) continue;
    if (left === 0) return [node, offset];
    left--;
  }
  throw new RangeError('The text changed while it was searched.');
}
