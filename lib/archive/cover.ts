import type { Report } from '../analyse/report';
import type { Coverage, CoverageItem } from '../coverage/coverage';
import { daysFrom, notLater } from '../coverage/days';
import { foldCopies } from '../coverage/fold';
import type { Ranked } from '../coverage/rank-story';
import { snippetOf } from '../coverage/snippet';
import type { Article, SeenLink, Span } from '../extract/article';
import { addressKey, hostOf } from './address';
import { type EventReport, shifted, withFigures } from './cover-figures';
import type { Index } from './index-search';
import { type AsOf, askClaim, askPerson, askStory, type Found } from './questions';
import { saidBefore } from './said-before';

/** As many as a reader looks at. */
const SHOWN = { article: 30, person: 10, claim: 8, claims: 20, reports: 8 };

/** So many times as many are looked at: some are copies of others. */
const COPIES = 2;

/** Days within which an article that this one links to counts as the same story. */
const LINKED_DAYS = 4;

export interface CoverOptions {
  /** ISO 8601: nothing later, where the article has no date of its own. */
  now: string;
  /** Whether there is time for one more question. */
  timeLeft(): boolean;
}

/** What was written before: for the article, for those it names, and for the claims most worth checking, in this order. */
export function cover(
  index: Index,
  { article, report }: { article: Article; report: Report },
  { now, timeLeft }: CoverOptions,
): Coverage {
  const asOf = { published: article.published ?? now, url: article.url };
  const links = article.links.filter((link) => isEarlier(link, asOf));
  const inBody = links.filter(({ span }) => span);
  const show = (found: Found, limit: number, own: SeenLink[] = []) => merge(own, items(found, article, limit), asOf);

  const story = askStory(index, article, asOf);
  const reports = reportsOf(story, article);

  const coverage: Coverage = {
    article: show(story, SHOWN.article, inBody),
    people: {},
    claims: {},
  };
  for (const { id, name, kind } of report.people) {
    if (kind === 'unnamed' || !timeLeft()) continue;
    coverage.people[id] = {
      coverage: show(askPerson(index, name, asOf, SHOWN.person * COPIES), SHOWN.person),
      saidBefore: saidBefore(index.db, name, asOf),
    };
  }
  const best = [...report.claims.entries()].sort(([, a], [, b]) => b.score - a.score).slice(0, SHOWN.claims);
  for (const [place, claim] of best) {
    if (!timeLeft()) break;
    const text = article.text.slice(claim.start, claim.end);
    const own = inBody.filter(({ span }) => span && overlap(span, [claim.start, claim.end]));
    const found = askClaim(index, text, claim, asOf);
    const stated = {
      text,
      published: asOf.published,
      quantities: claim.quantities.map((quantity) => shifted(quantity, -claim.start)),
    };
    coverage.claims[place] = withFigures(show(found, SHOWN.claim, own), stated, found, reports);
  }
  return coverage;
}

/** Earlier reports of the article's own event that have been read. */
function reportsOf({ ranked, words }: Found, article: Article): EventReport[] {
  return ranked
    .filter(({ document, list }) => list === 'same-story' && document.body !== '')
    .slice(0, SHOWN.reports)
    .flatMap((result) => {
      const [item] = items({ ranked: [result], words }, article, 1);
      return item ? [{ document: result.document, item }] : [];
    });
}

function isEarlier(link: SeenLink, { published, url }: AsOf): boolean {
  return notLater(link.published, published) && addressKey(link.url) !== addressKey(url ?? '');
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** The best that have to do with it, one of each text, none of them the article's own text elsewhere. */
function items({ ranked, words }: Found, { title, text }: Article, limit: number): CoverageItem[] {
  const related = ranked.filter((result) => result.related).slice(0, limit * COPIES);
  return foldCopies(related, ({ document }) => document, { title, body: text })
    .slice(0, limit)
    .map(({ item, copies }) => {
      const { document, score, list } = item;
      const { url, title, site, published, undated, provenance, origin, saved } = document;
      const read = provenance === 'read' ? saved : undefined;
      const source = { url, title, site, published, undated, provenance, origin, read };
      return { ...source, list, score, snippet: snippetOf(document, words), also: elsewhere(item, copies) };
    });
}

/** The other sites that had the same text, each once. */
function elsewhere({ document }: Ranked, copies: Ranked[]): CoverageItem['also'] {
  const bySite = new Map(copies.map(({ document: { url, site } }) => [site, { url, site }]));
  bySite.delete(document.site);
  return [...bySite.values()];
}

/** What the article itself refers to comes first; what is known of it from the archive is kept. */
function merge(links: SeenLink[], found: CoverageItem[], { published }: AsOf): CoverageItem[] {
  const byAddress = new Map(found.map((item) => [addressKey(item.url), item]));
  const top = found[0]?.score ?? 1;
  for (const link of links) {
    const key = addressKey(link.url);
    const known = byAddress.get(key);
    // That the reader has read it says more than that it is linked.
    if (known?.provenance !== 'read')
      byAddress.set(key, { ...(known ?? linkedItem(link, published, top)), provenance: 'linked' });
  }
  return [...byAddress.values()].sort((a, b) => b.score - a.score);
}

function linkedItem({ url, title, published }: SeenLink, asOf: string, score: number): CoverageItem {
  const list = daysFrom(published, asOf) <= LINKED_DAYS ? 'same-story' : 'background';
  return {
    url,
    title,
    site: hostOf(url) || null,
    published,
    provenance: 'linked',
    list,
    score,
    snippet: null,
    also: [],
  };
}
