import type { ArticleText } from './placed-blocks';
import { findPassage, indexText } from './text-index';

/** Enough to tell one paragraph from the others. */
const LETTERS = 120;

/** The font family in which the page itself sets the article: that of its longest paragraph. Null where that is not found. */
export function pageFace(document: Document, article: ArticleText): string | null {
  const paragraphs = article.blocks.filter(({ type }) => type === 'paragraph');
  const [longest] = paragraphs.sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest || !document.body) return null;
  const end = Math.min(longest.end, longest.start + LETTERS);
  const element = findPassage(indexText(document.body), article, [longest.start, end])?.startContainer.parentElement;
  return element ? getComputedStyle(element).fontFamily : null;
}
