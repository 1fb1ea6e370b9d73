import { dayInUrl } from '../../extract/written-date';
import { notLater } from '../days';
import { stemOf, words } from '../terms';
import { feedHeadlines, searchFeed, wordpressHome } from './feed';
import type { Doors, Headline, SiteQuestion } from './headline';
import { isOfNews, sitemapParts, sitemapsOfRobots } from './news-sitemap';
import { pageFacts } from './page-facts';
import type { Parsed, Request } from './polite';
import { SourceError } from './refusal';
import { isSameSite } from './same-site';
import { aboutIt, earlier } from './sift';
import { wordpressKinds, wordpressOthers, wordpressPosts, wordpressSearch } from './wordpress';

/** With so many earlier articles nothing more is asked. */
export const ENOUGH = 4;
const MOST = { feeds: 2, sitemaps: 3, pages: 3 };

export interface Means {
  ask(request: Omit<Request, 'signal'>): Promise<Parsed>;
  /** One key for the many spellings of an address. */
  key(url: string): string;
}

/** One way to ask a site. One that searches all it has need not be followed by another. */
export interface Way {
  isSearch: boolean;
  ask(): Promise<Headline[]>;
}

/** What a site offers to be asked, best first: its search, then what it lists of its newest. */
export function waysOf(question: SiteQuestion, doors: Doors, means: Means): Way[] {
  const isOwn = (url: string) => isSameSite(url, question.url);
  const feeds = doors.feeds.filter(isOwn).slice(0, MOST.feeds);
  const wordpress = doors.wordpress && isOwn(doors.wordpress) ? doors.wordpress : null;
  const home = wordpressHome(wordpress, feeds);
  const ways: Way[] = [];
  if (wordpress) {
    ways.push({ isSearch: true, ask: () => byWordpress(question, means, wordpress) });
  }
  if (home)
    ways.push({
      isSearch: true,
      ask: () => bySearch(question, means, (sent) => searchFeed(home, sent), feedHeadlines),
    });
  if (feeds.length > 0) ways.push({ isSearch: false, ask: () => byFeeds(question, means, feeds) });
  return [...ways, { isSearch: false, ask: () => bySitemaps(question, means) }];
}

/** Posts, and where there are none, what the site has in their place. */
async function byWordpress(question: SiteQuestion, means: Means, root: string): Promise<Headline[]> {
  const url = (sent: string[]) => wordpressSearch(root, sent, question.before);
  const found = await bySearch(question, means, url, wordpressPosts);
  const [sent] = question.queries;
  if (found.length > 0 || !sent) return found;
  const others = await means
    .ask({ url: wordpressKinds(root, sent), hasWords: true, parse: wordpressOthers })
    .catch(nothingThere);
  return factsOf(others.addresses, question, means);
}

function nothingThere(error: unknown): Parsed {
  if (error instanceof SourceError && error.lasts) return { headlines: [], addresses: [] };
  throw error;
}

/** One set of words after the other, until enough was found. */
async function bySearch(
  question: SiteQuestion,
  { ask, key }: Means,
  address: (sent: string[]) => string,
  parse: Request['parse'],
): Promise<Headline[]> {
  let found: Headline[] = [];
  for (const sent of question.queries) {
    const { headlines } = await ask({ url: address(sent), hasWords: true, parse });
    found = earlier([...found, ...headlines], question, key);
    if (found.length >= ENOUGH) break;
  }
  return found;
}

async function byFeeds(question: SiteQuestion, { ask }: Means, feeds: string[]): Promise<Headline[]> {
  const found: Headline[] = [];
  for (const url of feeds) found.push(...(await ask({ url, parse: feedHeadlines })).headlines);
  return aboutIt(found, question);
}

/** Sitemaps by way of robots.txt; a plain one names pages alone, of which a few are looked at. */
async function bySitemaps(question: SiteQuestion, means: Means): Promise<Headline[]> {
  const { ask } = means;
  const isOwn = (url: string) => isSameSite(url, question.url);
  const robots = await ask({ url: new URL('/robots.txt', question.url).href, parse: sitemapsOfRobots });
  let waiting = robots.addresses.filter(isOwn);
  if (waiting.length === 0) throw new SourceError('missing');
  const found: Headline[] = [];
  const pages: string[] = [];
  for (let files = 0; waiting.length > 0 && files < MOST.sitemaps; files++) {
    const [url = '', ...others] = waiting;
    const { headlines, addresses } = await ask({ url, parse: sitemapParts });
    found.push(...headlines);
    const own = addresses.filter(isOwn);
    // Of an index the files; of a plain sitemap the pages.
    if (own.some(isSitemap)) waiting = [...own.filter(isOfNews), ...others, ...own.filter((file) => !isOfNews(file))];
    else {
      pages.push(...own);
      waiting = others;
    }
  }
  const listed = aboutIt(found, question);
  return listed.length > 0 ? listed : factsOf(namedBy(question, pages), question, means);
}

const isSitemap = (url: string): boolean => /\.xml(?:\.gz)?$|sitemap/i.test(new URL(url).pathname);

/** The pages whose addresses name what the article is about, none of them later by its address. */
function namedBy({ telling, before }: SiteQuestion, pages: string[]): string[] {
  const wanted = new Set(telling);
  return pages.filter((url) => {
    const stems = new Set(words(decodeURIComponentSafely(new URL(url).pathname)).map(stemOf));
    return [...stems].filter((stem) => wanted.has(stem)).length >= 2 && notLater(dayInUrl(url) ?? before, before);
  });
}

/** What a few pages say of themselves: their headlines and days. */
async function factsOf(pages: string[], { url: own }: SiteQuestion, { ask, key }: Means): Promise<Headline[]> {
  const found: Headline[] = [];
  const others = pages.filter((url) => isSameSite(url, own) && key(url) !== key(own));
  for (const url of others.slice(0, MOST.pages)) found.push(...(await ask({ url, parse: pageFacts })).headlines);
  return found;
}

function decodeURIComponentSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
