import type { Article, Block, Span } from '../extract/article';
import type { TextIndex } from './text-index';

type Text = Pick<Article, 'text' | 'blocks'>;

/** Where a block of the article's text stands in an indexed element, in letters. */
interface PlacedBlock {
  block: Block;
  from: number;
  letters: number;
}

/**
 * Where a range of an indexed element stands in the article's text; null where it holds nothing of it. Captions and the
 * like that lie within the range are not in the text and are passed over.
 */
export function spanOfRange(index: TextIndex, article: Text, range: Range): Span | null {
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

/** In order, each looked for behind the one before. */
function placedBlocks(index: TextIndex, { text, blocks }: Text): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let done = 0;
  for (const block of blocks) {
    const letters = text.slice(block.start, block.end).replace(/\s+/g, '');
    const from = letters === '' ? -1 : index.letters.indexOf(letters, done);
    if (from < 0) continue;
    done = from + letters.length;
    placed.push({ block, from, letters: letters.length });
  }
  return placed;
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
  if (before && before === container) return (begins[low - 1] ?? 0) + letterCount(before.data.slice(0, offset));
  return begins[low] ?? letters.length;
}

const letterCount = (text: string) => text.replace(/\s+/g, '').length;

/** The offset in the text of the nth letter of a block. */
function offsetOf(text: string, { block }: PlacedBlock, letter: number): number {
  let left = letter;
  for (let offset = block.start; offset < block.end; offset++) {
    if (/\s/.test(text.charAt(offset))) continue;
    if (left === 0) return offset;
    left--;
  }
  return block.end;
}
