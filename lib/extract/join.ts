import type { Article } from './article';
import type { Piece } from './piece';
import { PAGE_LABEL } from './words/pages';

/** One article out of its pages, in order. What is known about it is what the page at `own` says. */
export function joinArticles(pages: Article[], own: number): Article {
  const about = pages[own];
  if (!about) throw new RangeError(`There is no page ${own} among ${pages.length}.`);
  const joined: Article = { ...about, text: '', blocks: [], html: '', links: [], notice: null };
  const seen = new Set<string>();
  for (const { text, blocks, html, links, notice } of pages) {
    if (text && joined.text) joined.text += '\n\n';
    const shift = joined.text.length;
    joined.text += text;
    joined.blocks.push(...blocks.map((block) => ({ ...block, start: block.start + shift, end: block.end + shift })));
    joined.html += html;
    joined.notice ??= notice;
    for (const link of links) {
      if (seen.has(link.url)) continue;
      seen.add(link.url);
      joined.links.push(link.span ? { ...link, span: [link.span[0] + shift, link.span[1] + shift] } : link);
    }
  }
  return joined;
}

/**
 * The chosen pieces without those that repeat an earlier page at the head or the end, as standfirsts and notes do, and
 * without lines that only number the page. Repeats in between are the author's.
 */
export function withoutRepeats(pieces: Piece[], chosen: Set<number>, earlier: ReadonlySet<string>): Set<number> {
  const body = pieces.filter(({ index, text }) => chosen.has(index) && !PAGE_LABEL.test(text));
  const isNew = ({ text }: Piece) => !earlier.has(text);
  const first = body.findIndex(isNew);
  const last = body.findLastIndex(isNew);
  return new Set(first < 0 ? [] : body.slice(first, last + 1).map(({ index }) => index));
}
