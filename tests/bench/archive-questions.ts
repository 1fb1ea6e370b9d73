import type { Claim, Person, Report } from '../../lib/analyse/report';
import type { ExchangeRecord } from '../../lib/archive/exchange';
import { EVERYTHING, type LibraryQuery } from '../../lib/archive/library';
import type { Article } from '../../lib/extract/article';

export interface Read {
  article: Article;
  report: Report;
}

export const typed = (text: string): LibraryQuery => ({ ...EVERYTHING, text });

/** What one asks on opening the article: for itself, its people and its claims. */
export const whole = (record: ExchangeRecord): Read =>
  read(record, record.text, record.people.map(personOf), record.claims);

export const storyAlone = (record: ExchangeRecord): Read => read(record, record.text, [], []);

/** Behind more blanks than are asked for as the article's own beginning. */
export const claimAlone = (record: ExchangeRecord): Read => {
  const [claim] = record.claims;
  return read({ ...record, title: '' }, `${' '.repeat(2_000)}${claim?.text}`, [], claim ? [claim] : []);
};

export const personAlone = (record: ExchangeRecord): Read =>
  read({ ...record, title: '' }, '', record.people.slice(0, 1).map(personOf), []);

function read(record: ExchangeRecord, text: string, people: Person[], claims: ExchangeRecord['claims']): Read {
  const { url, title, published, site, lang, byline } = record;
  const article: Article = {
    ...{ isArticle: true, likelihood: 1, url, canonical: null, title, byline, siteName: site, section: null, lang },
    ...{ dir: 'ltr', published, modified: null, standfirst: null, leadImage: null, text, html: '', blocks: [] },
    ...{ links: [], notice: null },
  };
  const quotes: Report['quotes'] = [];
  for (const { text: words } of record.quotes) {
    const start = text.indexOf(words);
    if (start < 0) continue;
    quotes.push({
      ...{ spans: [[start, start + words.length]], kind: 'direct', act: 'statement', source: null, cue: null },
      ...{ speaker: people[0]?.id ?? null, confidence: 1 },
    });
  }
  return {
    article,
    report: { sentences: [], dates: [], quotes, people, claims: claims.map((claim) => claimOf(claim, text)) },
  };
}

const personOf = ({ name, role, kind }: ExchangeRecord['people'][number], n: number): Person => ({
  ...{ id: `p${n}`, name, role, kind, mentions: [] },
});

function claimOf({ text: words, from, to }: ExchangeRecord['claims'][number], text: string): Claim {
  const start = text.indexOf(words);
  return {
    ...{ start, end: start + words.length, date: 0, from: from ?? '', to: to ?? '', speaker: null, score: 1 },
    ...{ quantities: [], people: [], places: [] },
  };
}
