import type { Claim, Person, Quote, Report } from '../../lib/analyse/report';
import type { PanelArticle, TabState } from '../../lib/browser/tab-state';
import type { Coverage, CoverageItem, SaidBefore } from '../../lib/coverage/coverage';
import type { Block } from '../../lib/extract/article';

const QUOTES = 200;
const CLAIMS = 120;
const PEOPLE = 40;
const ENTRIES = 500;
const SENTENCES = [
  'The pumps were sold at auction',
  'Nobody had asked the harbour office',
  'The gates held for six days',
];
const DAY_MS = 86_400_000;
const PUBLISHED = Date.UTC(2026, 10, 20);

const dayBefore = (days: number) => new Date(PUBLISHED - days * DAY_MS).toISOString().slice(0, 10);
const paragraphs = Array.from({ length: QUOTES }, (_, n) => `${SENTENCES[n % SENTENCES.length]} ${n} times since May.`);
const text = paragraphs.join('\n\n');
const blocks: Block[] = [];
for (const paragraph of paragraphs) {
  const start = (blocks.at(-1)?.end ?? -2) + 2;
  blocks.push({ type: 'paragraph', start, end: start + paragraph.length });
}

const quotes: Quote[] = blocks.map(({ start, end }, n) => ({
  ...{ spans: [[start, end]], kind: n % 3 ? 'direct' : 'indirect', act: 'statement', source: null, cue: null },
  ...{ speaker: `p${n % PEOPLE}`, confidence: 0.9 },
}));
const people: Person[] = Array.from({ length: PEOPLE }, (_, n) => ({
  ...{ id: `p${n}`, name: `Person Number ${n}`, role: 'engineer', kind: 'person', mentions: [] },
}));
const claims: Claim[] = blocks.slice(0, CLAIMS).map(({ start, end }, n) => ({
  ...{ start, end, date: 0, from: dayBefore(n * n), to: dayBefore(n * n), speaker: `p${n % PEOPLE}` },
  ...{ score: (n % 10) / 10, quantities: [], people: [], places: [] },
}));
const report: Report = { sentences: [], quotes, people, dates: [], claims };

const article: PanelArticle = {
  ...{
    isArticle: true,
    likelihood: 1,
    url: 'https://ledger.example/a',
    canonical: null,
    title: 'What became of the pumps',
  },
  ...{ byline: 'Jo Hale', siteName: 'The Ledger', section: null, lang: 'en', dir: 'ltr', published: dayBefore(0) },
  ...{ standfirst: null, modified: null, leadImage: null, text, blocks, links: [], notice: null },
};

export const largeTab: Extract<TabState, { status: 'article' }> = {
  ...{ status: 'article', url: article.url, reading: '1', article, report },
  ...{ feeds: [], readerOpen: true, isPrivate: false, stored: 'stored' },
};

const item = (n: number): CoverageItem => ({
  ...{ url: `https://ledger.example/${n}`, title: `Report number ${n} on the pumps`, site: 'The Ledger' },
  ...{ published: dayBefore(1 + n * 3), provenance: 'read', list: n % 2 ? 'background' : 'same-story', score: 1 / n },
  ...{ snippet: { text: 'The pumps were sold before anybody had asked.', marks: [[4, 9]] }, also: [] },
});
const said = (n: number): SaidBefore => ({
  ...{ text: 'Nobody had asked.', kind: 'direct', url: `https://ledger.example/${n}`, title: `Report ${n}` },
  ...{ site: 'The Ledger', published: dayBefore(n * 40) },
});

export const largeCoverage: Coverage = {
  article: Array.from({ length: ENTRIES }, (_, n) => item(n + 1)),
  people: Object.fromEntries(
    people.map(({ id }) => [
      id,
      { coverage: [item(1)], saidBefore: Array.from({ length: 20 }, (_, n) => said(n + 1)) },
    ]),
  ),
  claims: Object.fromEntries(claims.slice(0, 20).map((_, n) => [n, [item(1), item(2)]])),
};
