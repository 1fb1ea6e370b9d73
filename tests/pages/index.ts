import type { ExpectedClaim, ExpectedPerson, OutletId, SampleArticle } from './article';
import { articles } from './articles/index';
import { blockText, parseBody } from './markup';
import { courier } from './outlets/newspaper';
import type { Outlet } from './outlets/outlet';
import { wire } from './outlets/static';
import { ledger } from './outlets/wordpress';

export type { ExpectedClaim, ExpectedPerson, OutletId, SampleArticle, StoryId } from './article';
export { articles };

export const outlets: Record<OutletId, Outlet> = { ledger, courier, wire };

export const newest = articles[0] as SampleArticle;

export interface Expected {
  /** The body as a reader sees it: one line a paragraph, heading, list item or table row, parted by empty lines. */
  text: string;
  people: ExpectedPerson[];
  claims: ExpectedClaim[];
  prior: string[];
}

export function articleOf(slug: string): SampleArticle {
  const article = articles.find((article) => article.slug === slug);
  if (!article) throw new Error(`No article "${slug}". Slugs: ${articles.map((article) => article.slug).join(', ')}`);
  return article;
}

export function expectedOf(slug: string): Expected {
  const article = articleOf(slug);
  return { ...article.expected, text: textOf(article) };
}

export function textOf(article: SampleArticle): string {
  return parseBody(article.body).flatMap(blockText).join('\n\n');
}
