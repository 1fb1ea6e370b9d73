/** Fields that make a page of forms, shops and threads; prose that makes an article. Weights set by hand, after those of a logistic regression. */
const FOR_PATH =
  /\/(?:blog|news|articles?|story|stories|posts?|opinion|analysis|press|nachrichten|artikel|actualites?|noticias?|notizie|nieuws|novosti)(?:\/|$|-)/i;
const AGAINST_PATH =
  /\/(?:category|categories|tags?|topics?|products?|shop|store|cart|forums?|threads?|questions?|docs?|documentation|reference|api|courses?|search|login|signin|account|users?|jobs?|services?|pricing|viewtopic|showthread|collections?|dp|gp|item)(?:[/.]|$)|[?&](?:q|s|query|search)=|viewtopic|showthread/i;
const DATE_PATH = /\/(?:19|20)\d{2}[/-]?(?:0[1-9]|1[0-2])\b|\/(?:19|20)\d{2}\/[a-z]{3}\//i;
const SLUG = /(?:[a-z0-9\u0080-\uffff%]+-){3,}[a-z0-9\u0080-\uffff%]+/i;
const ARTICLE_LD =
  /"@type"\s{0,5}:\s{0,5}\[?\s{0,5}"(?:News|Blog|Opinion|Analysis|Report|Scholarly|Tech|Review|Live)?(?:Article|BlogPosting|NewsArticle|Review|LiveBlogPosting)"/;
const OTHER_LD =
  /"@type"\s{0,5}:\s{0,5}\[?\s{0,5}"(?:Product|ProductGroup|ItemList|Event|CollectionPage|SearchResultsPage|Course|SoftwareApplication|Service|LocalBusiness|Offer)"/;
const THREAD_LD = /"@type"\s{0,5}:\s{0,5}\[?\s{0,5}"(?:DiscussionForumPosting|QAPage|Question)"/;
const MOST_SCRIPTS = 20;
/** The front of a site is hardly ever an article, unless its head says that it is one and when it came out. */
const HOME = -2.5;
const HOME_DECLARED = -1.2;
/** og:type article and article:published_time together. */
const DECLARED = 1.5;

/** What can be counted cheaply, as weights that add up. */
interface Features {
  path: number;
  structured: number;
  openGraph: number;
  prose: number;
  controls: number;
  markup: number;
}

/** How likely the page is one article, 0 to 1. Reads attributes and text of some elements only and forces no layout. */
export function likelihood(document: Document, url: string): number {
  const features = featuresOf(document, url);
  const sum = Object.values(features).reduce((total, value) => total + value, -1.2);
  return 1 / (1 + Math.exp(-sum));
}

function featuresOf(document: Document, url: string): Features {
  // Through the prototype: a form named "querySelectorAll" must not stand in for it.
  const proto = Object.getPrototypeOf(Object.getPrototypeOf(document)) as Document;
  const source = 'querySelectorAll' in proto ? proto : document;
  const all = (selector: string): Element[] => [...source.querySelectorAll.call(document, selector)];
  const has = (selector: string) => source.querySelector.call(document, selector) !== null;
  const path = pathWeight(url);
  const openGraph = openGraphWeight(all('meta[property="og:type"], meta[property="article:published_time"]'));
  return {
    path: path === HOME && openGraph >= DECLARED ? HOME_DECLARED : path,
    structured: structuredWeight(all('script[type*="ld+json"]').slice(0, MOST_SCRIPTS)),
    openGraph,
    prose: proseWeight(all('p').slice(0, 1_500)),
    controls: -Math.min(1.5, Math.log1p(all('input:not([type="hidden"]), select, textarea, button').length) * 0.22),
    markup:
      (has('[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]') ? 0.5 : 0) +
      (all('h1').length === 1 ? 0.3 : 0) +
      (has('time, [class*="publish" i]') ? 0.3 : 0),
  };
}

function pathWeight(url: string): number {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const bare = path.replace(/[?#].*$/, '');
  if (/^\/?(?:index\.\w{2,5})?$/.test(bare) || /^\/[a-z]{2}(?:-[a-z]{2})?\/?$/i.test(bare)) return url ? HOME : 0;
  return (
    (FOR_PATH.test(bare) ? 1.1 : 0) +
    (DATE_PATH.test(bare) ? 1 : 0) +
    (SLUG.test(bare.split('/').filter(Boolean).at(-1) ?? '') ? 0.9 : 0) -
    (AGAINST_PATH.test(path) ? 2 : 0)
  );
}

function structuredWeight(scripts: Element[]): number {
  let weight = 0;
  for (const script of scripts) {
    const text = (script.textContent ?? '').slice(0, 50_000);
    if (THREAD_LD.test(text)) return -2;
    if (ARTICLE_LD.test(text)) weight = Math.max(weight, 1.6);
    else if (OTHER_LD.test(text)) weight = Math.min(weight || -1.4, weight);
  }
  return weight;
}

function openGraphWeight(tags: Element[]): number {
  const type = tags.find((tag) => tag.getAttribute('property') === 'og:type')?.getAttribute('content') ?? '';
  const dated = tags.some((tag) => tag.getAttribute('property') !== 'og:type');
  if (/^product|^profile/i.test(type)) return -1.2;
  return (/article|post/i.test(type) ? 0.8 : 0) + (dated ? 0.7 : 0);
}

function proseWeight(paragraphs: Element[]): number {
  const long = paragraphs.filter((p) => (p.textContent ?? '').length >= 140).length;
  return Math.min(1.6, Math.log1p(long) * 0.7) - (long < 2 ? 0.8 : 0);
}
