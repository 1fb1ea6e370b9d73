import { JSDOM, VirtualConsole } from 'jsdom';
import { analyse } from '../analyse/analyse';
import type { Report } from '../analyse/report';
import type { Article } from '../extract/article';
import { extract } from '../extract/extract';
import { textBlocks } from './text-blocks';

export interface InspectInput {
  id?: unknown;
  html?: string;
  url?: string;
  text?: string;
  published?: string | null;
  lang?: string;
  title?: string;
}

interface Inspection extends Report {
  article: Article;
  ms: { extract: number; analyse: number };
}

/** jsdom is about ten times slower than a browser; the bounds on what is read are the same. */
const BUDGET = 15_000;
const NOWHERE = 'about:blank';

/** A page or a text → its article and report. */
export function reportOf(input: InspectInput): Inspection {
  const begin = performance.now();
  const article = articleOf(input);
  const extracted = performance.now();
  const { text, published, lang, title } = article;
  const report = analyse({ text, published, lang, title });
  return { article, ...report, ms: { extract: extracted - begin, analyse: performance.now() - extracted } };
}

function articleOf(input: InspectInput): Article {
  if (typeof input.html === 'string') return pageArticle(input.html, input.url ?? '', input.published ?? null);
  if (typeof input.text === 'string') return textArticle(input, input.text);
  throw new Error('A line needs "html" or "text".');
}

/** Scripts are never run and nothing is loaded: jsdom does neither unless told to. */
function pageArticle(html: string, url: string, published: string | null): Article {
  const dom = new JSDOM(withoutStyles(html), { url: pageUrl(url), virtualConsole: new VirtualConsole() });
  try {
    const { article } = extract(dom.window.document, { url, budget: BUDGET, today: Date.now() });
    return published ? { ...article, published } : article;
  } finally {
    dom.window.close();
  }
}

/** jsdom lays nothing out, so that style sheets only cost time, and some of them throw in its parser: a type of its own makes it skip them. */
const withoutStyles = (html: string) => html.replace(/<style(?=[\s>/])/gi, '<style type="text/plain"');

function pageUrl(url: string): string {
  return /^https?:/i.test(url) && URL.canParse(url) ? url : NOWHERE;
}

function textArticle(input: InspectInput, text: string): Article {
  return {
    isArticle: true,
    likelihood: 1,
    url: input.url ?? '',
    title: input.title ?? '',
    byline: null,
    siteName: null,
    lang: input.lang ?? 'en',
    dir: 'ltr',
    published: input.published ?? null,
    modified: null,
    leadImage: null,
    canonical: null,
    section: null,
    standfirst: null,
    text,
    blocks: textBlocks(text),
    html: '',
    links: [],
    notice: null,
  };
}
