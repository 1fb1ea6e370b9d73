import type { Article, Block } from '../../../lib/extract/article';

/** An article as extraction gives it, its paragraphs as blocks. */
export function keptArticle(fields: Partial<Article> & { text: string }): Article {
  const blocks = [...fields.text.matchAll(/[^\n]+/g)].map(
    ({ 0: line, index }): Block => ({ type: 'paragraph', start: index, end: index + line.length }),
  );
  return {
    isArticle: true,
    likelihood: 1,
    url: 'https://courier.test/',
    title: '',
    byline: null,
    siteName: null,
    lang: 'en',
    dir: 'ltr',
    published: null,
    modified: null,
    leadImage: null,
    canonical: null,
    section: null,
    standfirst: null,
    blocks,
    html: '',
    links: [],
    notice: null,
    ...fields,
  };
}
