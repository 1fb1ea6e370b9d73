import type { Block, BlockType } from '../extract/article';

const TYPES: ReadonlySet<string> = new Set<BlockType>(['paragraph', 'heading', 'list', 'quote', 'table', 'code']);

/** Blocks as they are kept; null unless they are in order and inside of a text of that length. */
export function parseBlocks(kept: unknown, length: number): Block[] | null {
  if (!Array.isArray(kept)) return null;
  const blocks: Block[] = [];
  let done = 0;
  for (const block of kept as unknown[]) {
    if (!isBlock(block) || block.start < done || block.end > length) return null;
    const { type, start, end, level } = block;
    blocks.push(level === undefined ? { type, start, end } : { type, start, end, level });
    done = end;
  }
  return blocks;
}

function isBlock(value: unknown): value is Block {
  if (typeof value !== 'object' || value === null) return false;
  const { type, start, end, level } = value as Record<string, unknown>;
  if (typeof type !== 'string' || !TYPES.has(type)) return false;
  if (!isOffset(start) || !isOffset(end) || end < start) return false;
  return level === undefined || (isOffset(level) && level >= 1 && level <= 6);
}

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** For a text that came without blocks: its paragraphs. */
export function paragraphsOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    type: 'paragraph',
    start: index,
    end: index + line.length,
  }));
}
