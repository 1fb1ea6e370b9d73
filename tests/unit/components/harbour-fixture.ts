import type { Claim, Person, Quote, Report, Timex } from '../../../lib/analyse/report';
import type { PanelArticle, TabState } from '../../../lib/browser/tab-state';
import type { Coverage, CoverageItem } from '../../../lib/coverage/coverage';
import type { Span } from '../../../lib/extract/article';

/** A fictional article with everything the panel can show. */
const PARAGRAPHS = [
  'The harbour wall at Sandmouth was breached on Tuesday night, flooding 214 homes, mayor Ines Aldery said.',
  '“We asked for this wall to be repaired in 2019,” Aldery told reporters. “Nobody can say that they did not know.”',
  'Aldery denied that the city had cut its maintenance budget, saying it had “gone up every single year” since she took office.',
  'The regional water board spent £3.2m on repairs between March 3 and March 9, according to its accounts.',
  'Tomas Brandvik, the board’s chief engineer, said that the wall had passed inspection last year.',
  '“I will publish every report by the end of next week,” he promised.',
  'The wall was built in 1962 and raised by 40 cm in June 2004.',
  'A third of the residents had left by Wednesday morning, the Harbour Watch group said.',
  '“The sirens never sounded,” a fisherman who lives on Quay Street told the Courier.',
  '“It was only a matter of time,” read a note left at the gate.',
  'The board will meet on Monday to decide who pays.',
];

export const text = PARAGRAPHS.join('\n\n');

/** Where the words stand in the text. */
export function at(words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return [start, start + words.length];
}

const timex = (words: string, value: string, from: string | null, to: string | null): Timex => ({
  start: at(words)[0],
  end: at(words)[1],
  text: words,
  type: 'DATE',
  value,
  from,
  to,
});

const dates = [
  timex('Tuesday night', '2026-03-10TNI', '2026-03-10', '2026-03-10'),
  timex('2019', '2019', '2019-01-01', '2019-12-31'),
  timex('between March 3 and March 9', '2026-03-03/2026-03-09', '2026-03-03', '2026-03-09'),
  timex('last year', '2025', '2025-01-01', '2025-12-31'),
  timex('1962', '1962', '1962-01-01', '1962-12-31'),
  timex('June 2004', '2004-06', '2004-06-01', '2004-06-30'),
  timex('Wednesday morning', '2026-03-11TMO', '2026-03-11', '2026-03-11'),
  timex('on Monday', '2026-03-16', '2026-03-16', '2026-03-16'),
  timex('since she took office', 'PAST_REF', null, null),
];

function claim(paragraph: number, date: number, score: number, speaker: string | null, figures: string[] = []): Claim {
  const [start, end] = at(PARAGRAPHS[paragraph] ?? '');
  const { from = null, to = null } = dates[date] ?? {};
  const quantities = figures.map((words) => ({ start: at(words)[0], end: at(words)[1], value: 0, unit: null }));
  return { start, end, date, from, to, speaker, score, quantities, people: [], places: [] };
}

export const claims: Claim[] = [
  claim(0, 0, 0.95, 'aldery', ['214 homes']),
  claim(1, 1, 0.8, 'aldery'),
  claim(3, 2, 0.9, 'board', ['£3.2m']),
  claim(4, 3, 0.85, 'brandvik'),
  claim(6, 4, 0.3, null),
  claim(6, 5, 0.4, null, ['40 cm']),
  claim(7, 6, 0.7, 'watch', ['A third']),
  claim(10, 7, 0.2, null),
  claim(2, 8, 0.1, 'aldery'),
];

function quote(spans: Span[], kind: Quote['kind'], speaker: string | null, more: Partial<Quote> = {}): Quote {
  return { spans, kind, act: 'statement', source: null, cue: null, speaker, confidence: 0.9, ...more };
}

export const quotes: Quote[] = [
  quote([at('The harbour wall at Sandmouth was breached on Tuesday night, flooding 214 homes')], 'indirect', 'aldery'),
  quote(
    [at('We asked for this wall to be repaired in 2019,'), at('Nobody can say that they did not know.')],
    'direct',
    'aldery',
    { act: 'accusation' },
  ),
  quote([at('it had “gone up every single year” since she took office')], 'mixed', 'aldery', { act: 'denial' }),
  quote([at('the wall had passed inspection last year')], 'indirect', 'brandvik'),
  quote([at('I will publish every report by the end of next week,')], 'direct', 'brandvik', {
    act: 'promise',
    confidence: 0.5,
  }),
  quote([at('A third of the residents had left by Wednesday morning')], 'indirect', 'watch'),
  quote([at('The sirens never sounded,')], 'direct', 'fisherman'),
  quote([at('It was only a matter of time,')], 'direct', null, {
    source: at('a note left at the gate'),
    confidence: 0.3,
  }),
];

function person(id: string, name: string, role: string | null, kind: Person['kind'], mentions: Span[]): Person {
  return { id, name, role, kind, mentions };
}

export const people: Person[] = [
  person('fisherman', 'a fisherman who lives on Quay Street', null, 'unnamed', [at('a fisherman')]),
  person('board', 'the regional water board', null, 'organisation', [at('The regional water board')]),
  person('watch', 'Harbour Watch', null, 'organisation', [at('Harbour Watch')]),
  person('brandvik', 'Tomas Brandvik', 'the board’s chief engineer', 'person', [at('Tomas Brandvik')]),
  person('aldery', 'Ines Aldery', 'mayor', 'person', [at('Ines Aldery'), at('Aldery told')]),
];

export const report: Report = { sentences: [], quotes, people, dates, claims };

export const article: PanelArticle = {
  isArticle: true,
  likelihood: 0.97,
  url: 'https://www.courier.example/2026/03/11/harbour-wall',
  title: 'Mayor says the city was warned before Sandmouth’s harbour wall gave way',
  byline: 'By Maren Oduya',
  siteName: 'The Sandmouth Courier',
  lang: 'en',
  dir: 'ltr',
  published: '2026-03-11T23:40:00-08:00',
  modified: '2026-03-12T08:10:00-08:00',
  leadImage: null,
  canonical: null,
  section: null,
  standfirst: null,
  text,
  blocks: [],
  links: [],
  notice: null,
};

export const tab: Extract<TabState, { status: 'article' }> = {
  status: 'article',
  reading: 'r1',
  url: article.url,
  article,
  report,
  feeds: [],
  readerOpen: true,
  isPrivate: false,
  stored: 'stored',
};

export function item(place: number, more: Partial<CoverageItem> = {}): CoverageItem {
  return {
    url: `https://www.courier.example/story-${place}`,
    title: `Storm report number ${place}`,
    site: 'The Sandmouth Courier',
    published: '2026-03-02',
    provenance: 'read',
    list: 'same-story',
    score: 1 - place / 1000,
    snippet: null,
    also: [],
    ...more,
  };
}

const repairs = item(1, {
  title: 'Board spends £2.7m on harbour repairs',
  snippet: {
    text: 'The water board has spent £2.7m on the harbour wall since January.',
    marks: [
      [26, 31],
      [39, 51],
    ],
  },
});

export const coverage: Coverage = {
  article: [
    repairs,
    item(2, {
      title: 'Storm warning for the south coast',
      provenance: 'linked',
      published: '2026-03-08T18:00:00+00:00',
    }),
    item(3, {
      title: 'Sandmouth council votes on flood budget',
      site: 'Southern Ledger',
      published: '2024-11-19',
      list: 'background',
      provenance: 'seen',
    }),
  ],
  people: {
    aldery: {
      coverage: [repairs],
      saidBefore: [
        {
          text: 'This wall will outlive all of us.',
          kind: 'direct',
          url: 'https://ledger.example/wall',
          title: 'New mayor tours the harbour',
          site: 'Southern Ledger',
          published: '2023-05-04',
        },
      ],
    },
  },
  claims: { 2: [repairs] },
};
