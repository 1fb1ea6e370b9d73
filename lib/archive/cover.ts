import type { Claim, Person, Report } from '../analyse/report';
import type { Coverage, CoveragePart } from '../coverage/coverage';
import { addDays, dayOf, notLater } from '../coverage/days';
import type { Article, SeenLink, Span } from '../extract/article';
import { addressKey } from './address';
import { type EventReport, shifted, withFigures } from './cover-figures';
import { COPIES, items, merge } from './cover-items';
import type { Index } from './index-search';
import { type AsOf, askClaim, askPerson, askStory, type Found } from './questions';
import { saidBefore } from './said-before';

/** So long an event is news. */
const NEWS_DAYS = 4;

/** As many as a reader looks at. */
const SHOWN = { article: 30, person: 10, claim: 8, claims: 20, reports: 8 };

export interface CoverOptions {
  /** ISO 8601: nothing later, where the article has no date of its own. */
  now: string;
  /** Whether there is time for one more question. */
  timeLeft(): boolean;
  /** Where an earlier part ended. */
  from?: number;
}

/**
 * What was written before: for the article, for those it names, and for the claims most worth checking, in this order. Ends when there is
 * no time left, but not before one more of its people or claims was asked for.
 */
export function cover(
  index: Index,
  { article, report }: { article: Article; report: Report },
  { now, timeLeft, from = 0 }: CoverOptions,
): CoveragePart {
  const asOf = { published: article.published ?? now, url: article.url };
  const links = article.links.filter((link) => isEarlier(link, asOf));
  const inBody = links.filter(({ span }) => span);
  const show = (found: Found, limit: number, own: SeenLink[] = []) =>
    merge(own, items(found, article, limit), article, asOf);

  const story = askStory(index, article, asOf);
  const reports = reportsOf(story, article);
  const coverage: Coverage = { article: from === 0 ? show(story, SHOWN.article, inBody) : [], people: {}, claims: {} };

  function askAbout({ id, name }: Person): void {
    coverage.people[id] = {
      coverage: show(askPerson(index, name, asOf, SHOWN.person * COPIES), SHOWN.person),
      saidBefore: saidBefore(index.db, name, asOf),
    };
  }
  function askFor(claim: Claim, place: number): void {
    const text = article.text.slice(claim.start, claim.end);
    const own = inBody.filter(({ span }) => span && overlap(span, [claim.start, claim.end]));
    const found = askClaim(index, text, claim, asOf);
    const stated = {
      text,
      published: asOf.published,
      quantities: claim.quantities.map((quantity) => shifted(quantity, -claim.start)),
    };
    const onItsDays = own.filter(({ published }) => isOfDays(claim, published));
    const linked = { addresses: new Set(onItsDays.map(({ url }) => addressKey(url))), lang: article.lang };
    coverage.claims[place] = withFigures(show(found, SHOWN.claim, own), stated, found, reports, linked);
  }

  const people = report.people.filter(({ kind }) => kind !== 'unnamed');
  const claims = [...report.claims.entries()].sort(([, a], [, b]) => b.score - a.score).slice(0, SHOWN.claims);
  const questions = [
    ...people.map((person) => () => askAbout(person)),
    ...claims.map(
      ([place, claim]) =>
        () =>
          askFor(claim, place),
    ),
  ];
  let next = from;
  while (next < questions.length && (next === from || timeLeft())) questions[next++]?.();
  return { ...coverage, next: next < questions.length ? next : null };
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

/** Whether it was published when the claim has it happen, or soon after. */
function isOfDays({ from, to }: Claim, published: string): boolean {
  const day = dayOf(published);
  return from !== null && from <= day && day <= addDays(to ?? from, NEWS_DAYS);
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
