import { notLater } from '../days';
import { stemOf, words } from '../terms';
import type { Headline, SiteQuestion } from './headline';
import { isSameSite } from './same-site';

/** A title longer than that is none. */
const LONGEST_TITLE = 300;
const LONGEST_SUMMARY = 600;

/** As many of the telling words as a headline of the site's newest has to have. */
const LEAST_TELLING = 2;

/**
 * What may be shown as written earlier: dated, no later than the article, never the article itself, nothing of another site,
 * each once. The site may have answered anything.
 */
export function earlier(
  found: Headline[],
  { url, canonical, before }: SiteQuestion,
  key: (url: string) => string,
): Headline[] {
  const own = new Set([url, canonical ?? url].map(key));
  const fit = found.filter(
    (headline) =>
      isSameSite(headline.url, url) &&
      !own.has(key(headline.url)) &&
      isDate(headline.published) &&
      notLater(headline.published, before),
  );
  const unique = new Map(fit.map((headline) => [key(headline.url), shortened(headline)]));
  return [...unique.values()].filter(({ title }) => title !== '');
}

/** Of the newest of a site, whatever they are about, those that seem to have to do with the article. */
export function aboutIt(found: Headline[], { telling }: SiteQuestion): Headline[] {
  const wanted = new Set(telling);
  return found.filter(({ title, summary = '' }) => {
    const stems = new Set(words(`${title} ${summary}`).map(stemOf));
    return [...stems].filter((stem) => wanted.has(stem)).length >= LEAST_TELLING;
  });
}

function isDate(published: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(published) && !Number.isNaN(Date.parse(published));
}

function shortened({ url, title, published, summary }: Headline): Headline {
  const common = { url, title: title.slice(0, LONGEST_TITLE).trim(), published };
  return summary ? { ...common, summary: summary.slice(0, LONGEST_SUMMARY) } : common;
}
