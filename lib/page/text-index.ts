import type { Span } from '../extract/article';

/** Letters of an element's rendered text without any white space, each with the node and offset it stands at. */
export interface TextIndex {
  letters: string;
  /** For the i-th text node: where its letters begin. Ascending. */
  begins: number[];
  nodes: Text[];
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'OPTION', 'SVG']);

/** Reads the text nodes below `root` once. White space is left out because extraction folds it. */
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

/**
 * Finds a passage of the article in the indexed element, as ranges; null when it does not stand there. A passage that
 * stands there several times is taken where it is nearest to its place in the article.
 */
export function findPassage(index: TextIndex, articleText: string, [start, end]: Span): Range | null {
  const wanted = lettersOf(articleText.slice(start, end));
  if (!wanted) return null;
  const before = lettersBefore(articleText);
  const expected = ((before[start] ?? 0) / (before[articleText.length] || 1)) * index.letters.length;
  const at = nearest(index.letters, wanted, expected);
  if (at < 0) return null;
  const range = document.createRange();
  const [first, from] = place(index, at);
  const [last, to] = place(index, at + wanted.length - 1);
  range.setStart(first, from);
  range.setEnd(last, to + 1);
  return range;
}

/** Of the text asked about last: passages are looked for many at a time. */
let counted = { text: '', before: new Uint32Array(1) };

/** How many letters stand before each place of a text. */
function lettersBefore(text: string): Uint32Array {
  if (counted.text === text) return counted.before;
  const before = new Uint32Array(text.length + 1);
  for (let place = 0; place < text.length; place++)
    before[place + 1] = (before[place] ?? 0) + (/\s/.test(text.charAt(place)) ? 0 : 1);
  counted = { text, before };
  return before;
}

const lettersOf = (text: string) => text.replace(/\s+/g, '');

function nearest(letters: string, wanted: string, expected: number): number {
  let best = -1;
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    if (best >= 0 && Math.abs(at - expected) >= Math.abs(best - expected)) break;
    best = at;
  }
  return best;
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
    if (/\s/.test(data.charAt(offset))) continue;
    if (left === 0) return [node, offset];
    left--;
  }
  throw new RangeError('The text changed while it was searched.');
}
