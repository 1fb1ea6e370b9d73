import type { ArticleText } from './placed-blocks';
import { findPassage, indexText } from './text-index';

/** Paragraphs as long as this stand nowhere by chance. */
const TELLING = 80;

/** Whether the article is still to be seen there: its first long paragraph, the one in the middle and the last. */
export function isShownIn(root: Node, article: ArticleText): boolean {
  const long = article.blocks.filter(({ start, end }) => end - start >= TELLING);
  const index = indexText(root);
  const telling = new Set([long[0], long[long.length >> 1], long.at(-1)]);
  return [...telling].every((block) => {
    const range = block && findPassage(index, article, [block.start, block.end]);
    return range != null && range.getClientRects().length > 0;
  });
}
