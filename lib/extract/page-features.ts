import { addressFeatures } from './address-features';
import { openRoots } from './open-roots';
import { logShare, proseFeatures } from './prose-features';

const TYPE = /"@type"\s{0,5}:\s{0,5}(?:\[\s{0,5})?"([A-Za-z]{3,40})"/g;
const ARTICLE_TYPE = /^(?:(?!Tech)\w*Article|BlogPosting|Report|LiveBlogPosting)$/;
const THREAD_TYPE = /^(?:DiscussionForumPosting|QAPage)$/;
const OTHER_TYPE =
  /^(?:Product|ProductGroup|ItemList|Event|CollectionPage|SearchResultsPage|Course|SoftwareApplication|Service|LocalBusiness|Offer|AggregateOffer|JobPosting|TechArticle|APIReference|HowTo)$/;
const SCRIPTS = 20;
const SCRIPT_LENGTH = 50_000;
const LINKS = 3_000;
const HEADING_LENGTH = 400;
const WORD = /[\u3040-\u30ff\u3400-\u9fff]{1,2}|[\p{L}\p{N}]+/gu;

const AUTHOR_NAME = /^(?:author|byl|parsely-author|sailthru\.author|twitter:label1)$/;
const CONTROLS = 'input, select, textarea, button';
const PRICE = '[itemprop="price"], [class*="price"]';
const SHARE = /(?:facebook\.com\/sharer|(?:twitter|x)\.com\/intent|linkedin\.com\/share|^mailto:\?)/;
const PAGINATION = '[class*="pagination"]';

export type PageFeatures = ReturnType<typeof pageFeatures>;

/** What tells an article from other pages, each from 0 to 1. Reads attributes and some texts only, and forces no layout. */
export function pageFeatures(document: Document, url: string) {
  // Through the prototype: a form named "querySelectorAll" must not stand in for it.
  const proto = Object.getPrototypeOf(Object.getPrototypeOf(document)) as Document;
  const source = 'querySelectorAll' in proto ? proto : document;
  const [, ...shadows] = openRoots(document, source.querySelectorAll);
  const all = (selector: string): Element[] => [
    ...source.querySelectorAll.call(document, selector),
    ...shadows.flatMap((root) => [...root.querySelectorAll(selector)]),
  ];
  const first = (selector: string): Element | null =>
    source.querySelector.call(document, selector) ?? (shadows.length > 0 ? (all(selector)[0] ?? null) : null);
  const count = (selector: string) => all(selector).length;

  const types = structuredTypes(all('script[type*="ld+json"]'));
  const hasType = (pattern: RegExp) => Number(types.some((type) => pattern.test(type)));
  const { characters, features } = proseFeatures(all('p'), first('html')?.getAttribute('lang') ?? '');
  const links = all('a[href]').slice(0, LINKS);
  const linked = links.reduce((total, link) => total + (link.textContent ?? '').trim().length, 0);
  const meta = all('meta');
  const openGraphType = meta.find((tag) => tag.getAttribute('property') === 'og:type');
  const isPaged = all('link').some((link) => /^(?:next|prev)$/.test(link.getAttribute('rel') ?? ''));
  const times = count('time');
  return {
    ...addressFeatures(url),
    ...features,
    articleType: hasType(ARTICLE_TYPE),
    threadType: hasType(THREAD_TYPE),
    otherType: hasType(OTHER_TYPE),
    openGraphArticle: Number(/article|post|news/i.test(openGraphType?.getAttribute('content') ?? '')),
    authorMeta: Number(meta.some((tag) => AUTHOR_NAME.test(tag.getAttribute('name') ?? ''))),
    titleWords: Math.min(1, wordsIn(first('title')) / 16),
    headlineWords: Math.min(1, wordsIn(first('h1')) / 12),
    oneTime: Number(times === 1 || times === 2),
    articles: logShare(count('article'), 30),
    captions: logShare(count('figcaption'), 15),
    share: Number(links.some((link) => SHARE.test(link.getAttribute('href') ?? ''))),
    linkShare: linked / Math.max(1, linked + characters),
    pagination: Number(isPaged || first(PAGINATION) !== null),
    controls: logShare(count(CONTROLS), 100),
    password: Number(first('input[type="password"]') !== null),
    price: logShare(count(PRICE), 50),
    code: logShare(count('pre, code'), 30),
  };
}

function structuredTypes(scripts: Element[]): string[] {
  return scripts
    .slice(0, SCRIPTS)
    .flatMap((script) => [...(script.textContent ?? '').slice(0, SCRIPT_LENGTH).matchAll(TYPE)])
    .map((match) => match[1] ?? '');
}

const wordsIn = (element: Element | null) =>
  (element?.textContent ?? '').slice(0, HEADING_LENGTH).match(WORD)?.length ?? 0;
