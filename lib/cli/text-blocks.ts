import type { Block } from '../extract/article';

/** The paragraphs of a plain text: its lines, addressed in the text as it is. */
export function textBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const start = line.index + (line[0].length - line[0].trimStart().length);
    const end = start + line[0].trim().length;
    if (end > start) blocks.push({ type: 'paragraph', start, end });
  }
  return blocks;
}
