import { fold } from './fold';
import { type Head, metaOf } from './head';
import { articleNodes, textOf } from './json-ld';
import { isForeign } from './masthead';
import type { Piece } from './piece';
import { STANDFIRST } from './words/standfirst';

const FEWEST = 4;
const MOST = 80;
/** Letters that a description cut short by "…" must share with the line. */
const SHARED = 30;

/**
 * The lines under the headline that sum the article up; null when there are none, or they stand in the text already.
 * Only a line of the page itself counts, and only if its class or the page's description of itself says what it is.
 */
export function standfirstOf(pieces: Piece[], kept: ReadonlySet<number>, head: Head, title: string): string | null {
  const headline = fold(title);
  const first = pieces.findIndex(({ index }) => kept.has(index));
  const at = pieces.findIndex((piece) => (piece.level ?? 9) <= 3 && fold(piece.text) === headline);
  if (at < 0 || first <= at) return null;
  const opening = fold(pieces[first]?.text ?? '');
  const descriptions = descriptionsOf(head);
  const found = pieces.slice(at + 1, first).find((piece) => {
    if (!isCandidate(piece)) return false;
    const own = fold(piece.text);
    if (own === headline || opening.startsWith(own)) return false;
    return isNamed(piece.element) || descriptions.some((description) => isSame(description, own));
  });
  return found?.text ?? null;
}

function isCandidate(piece: Piece): boolean {
  const { type, words, linkShare, zone, hidden } = piece;
  if (hidden || zone === 'caption' || isForeign(piece)) return false;
  return (type === 'paragraph' || type === 'heading') && words >= FEWEST && words <= MOST && linkShare < 0.4;
}

const isNamed = (element: Element) =>
  [element, element.parentElement].some((named) => STANDFIRST.test(named?.getAttribute('class') ?? ''));

function descriptionsOf(head: Head): string[] {
  const structured = articleNodes(head.nodes).flatMap((node) => [
    textOf(node.description),
    textOf(node.alternativeHeadline),
  ]);
  return [metaOf(head, 'description'), metaOf(head, 'og:description'), ...structured]
    .map((text) => fold(text ?? ''))
    .filter(Boolean);
}

const isSame = (description: string, line: string) =>
  description === line || (description.length >= SHARED && line.startsWith(description));
