import type { Block, Span } from '../extract/article';
import { isLetter, lettersOf } from './letters';
import { type ArticleText, type PlacedBlock, placedBlocks } from './placed-blocks';
import type { TextIndex } from './text-index';

/**
 * Where a range of an indexed element stands in the article's text; null where it holds nothing of it. Captions and the
 * like that lie within the range are not in the text and are passed over.
 */
export function spanOfRange(index: TextIndex, article: ArticleText, range: Range): Span | null {
  const from = lettersBefore(index, range.startContainer, range.startOffset);
  const to = lettersBefore(index, range.endContainer, range.endOffset);
  const inside = placedBlocks(index, article).filter(
    (placed) => placed.from < to && placed.from + placed.letters > from,
  );
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return null;
  const start = offsetOf(article.text, first, Math.max(from - first.from, 0));
  const end = offsetOf(article.text, last, Math.min(to - last.from, last.letters) - 1) + 1;
  return start < end ? [start, end] : null;
}

/** The parts of a span in the blocks that it runs through: between two blocks a page may have anything. */
export function spansByBlock(blocks: Block[], [start, end]: Span): Span[] {
  return blocks
    .map((block): Span => [Math.max(start, block.start), Math.min(end, block.end)])
    .filter(([from, to]) => from < to);
}

/** How many of the element's letters stand before a point of the document. */
function lettersBefore({ begins, nodes, letters }: TextIndex, container: Node, offset: number): number {
  const point = document.createRange();
  point.setStart(container, offset);
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = nodes[middle];
    if (node && point.comparePoint(node, 0) < 0) low = middle + 1;
    else high = middle;
  }
  const before = nodes[low - 1];
  if (before && before === container) return (begins[low - 1] ?? 0) + lettersOf(before.data.slice(0, offset)).length;
  return begins[low] ?? letters.length;
}

/** The offset in the text of the nth letter of a block. */
function offsetOf(text: string, { block }: PlacedBlock, letter: number): number {
  let left = letter;
  for (let offset = block.start; offset < block.end; offset++) {
    if (!isLetter(text.charAt(offset))) continue;
    if (left === 0) return offset;
    left--;
  }
  return block.end;
}
