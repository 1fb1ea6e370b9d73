import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../lib/analyse/claims/find-claims';
import { findDates } from '../../../lib/analyse/dates/find-dates';
import type { Person, Quote } from '../../../lib/analyse/report';
import type { Span } from '../../../lib/extract/article';

/** A Wednesday. */
const PUBLISHED = '2025-03-26';

function claimsOf(text: string, quotes: Quote[] = [], people: Person[] = [], published: string | null = PUBLISHED) {
  const sentences: Span[] = [...text.matchAll(/[^\n]+/g)].map((m) => [m.index, m.index + m[0].length]);
  const dates = findDates({ text, sentences, published, lang: 'en' });
  return findClaims({ text, sentences, dates, quotes, people, published }).map((c) => ({
    ...c,
    when: dates[c.date]?.text,
  }));
}

describe('what is a claim', () => {
  it('is not cut at an abbreviation', () => {
    const text = 'Greta Holm, whose son was treated in St. Olave Hospital on Feb. 5, won the case.';
    expect(claimsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([text]);
  });

  it.each([
    'The council rejected the plan on Monday.',
    'Crime has fallen by 12% since 2019.',
    'The index stands 4% below its level of 2019.',
  ])('%s', (text) => {
    expect(claimsOf(text)).toHaveLength(1);
  });

  it.each([
    ['a question', 'Did the council reject the plan on Monday?'],
    ['a plan', 'The council will vote on Friday.'],
    ['a plan with a date already begun', 'The firm will open a second plant this year.'],
    ['a condition', 'If the council had rejected the plan last year, it would have been sued.'],
    ['a wish', 'We hope the talks held this week go well.'],
    ['a sentence without a calendar date', 'The council rejected the plan recently.'],
    ['a headline without a verb', 'Budget plans for 2019'],
  ])('not %s', (_, text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  it('is each statement of a long quote', () => {
    const text = '“The plant leaked in 2014. Nobody was told until 2016,” she said.';
    expect(claimsOf(text).map((c) => text.slice(c.start, c.end))).toEqual([
      '“The plant leaked in 2014.',
      'Nobody was told until 2016,” she said.',
    ]);
  });

  it('needs a day of publication', () => {
    expect(claimsOf('The plant closed in 2014.', [], [], null)).toEqual([]);
  });
});

describe('which date', () => {
  it.each([
    ['prefers the main assertion to a noun phrase', 'The court on Tuesday upheld the 2019 ruling.', 'Tuesday'],
    ['prefers the past to the future', 'The union agreed on Monday to strike next month.', 'Monday'],
    ['prefers the content to the saying', 'The plant leaked in 2014, the minister said on Monday.', '2014'],
    ['takes the saying when nothing else is dated', 'The minister said on Monday that the plant leaked.', 'Monday'],
    [
      'passes over a clause of "since"',
      'Ten died in a blast early on Sunday, officials said, the worst since a truce collapsed ten days ago.',
      'Sunday',
    ],
    ['prefers the main to the subordinate clause', 'He was jailed in 2016 after a raid in 2012 failed.', '2016'],
    ['passes over a possessive', 'The town on Monday cancelled last year’s budget.', 'Monday'],
    ['passes over a comparison', 'Profit in March hit £2m, up from £1m last year.', 'March'],
    ['passes over "the highest since"', 'Prices rose 4% on Monday, the most since 1998.', 'Monday'],
    ['takes "since" with a perfect', 'Since 20 January 300 people have left, she said on Monday.', '20 January'],
    ['passes over what is still to come', 'The firm said on Monday it will close the plant this year.', 'Monday'],
  ])('%s', (_, text, when) => {
    expect(claimsOf(text)[0]?.when).toBe(when);
  });
});

describe('the interval of the claim', () => {
  it.each([
    ['since runs to the publication', 'She has led the party since 2003.', '2003-01-01', '2025-03-26'],
    ['since the start of the year', 'Rents have risen since the start of the year.', '2025-01-01', '2025-03-26'],
    ['a range has both ends', 'He ran the bank from 2004 to 2017.', '2004-01-01', '2017-12-31'],
    ['between', 'It lost a third of its staff between 2014 and 2016.', '2014-01-01', '2016-12-31'],
    ['the past two years', 'Rents have doubled over the past two years.', '2023-03-26', '2025-03-26'],
    ['the past week', 'Prices have fallen in the past week.', '2025-03-19', '2025-03-26'],
    ['earlier this week ends on the publication', 'The dam broke earlier this week.', '2025-03-24', '2025-03-26'],
    ['so many days since', 'It has been 45 days since the dam broke.', '2025-02-09', '2025-02-09'],
    ['so many years since', 'It has been two years since the dam broke.', '2023-01-01', '2023-12-31'],
    ['so many months to', 'It lost $3m in the three months to 31 December.', '2024-10-01', '2024-12-31'],
    ['the past 24 hours', 'Ten people have died in the past 24 hours.', '2025-03-25', '2025-03-26'],
    ['a plain date', 'The dam broke last week.', '2025-03-17', '2025-03-23'],
  ])('%s', (_, text, from, to) => {
    expect(claimsOf(text)[0]).toMatchObject({ from, to });
  });
});

describe('figures', () => {
  it.each([
    ['The fund lost $1.6bn in 2019.', [[1.6e9, 'USD']]],
    ['The fund lost 2.5 million euros in 2019.', [[2.5e6, 'EUR']]],
    ['Output fell by 3.4% in 2019.', [[3.4, '%']]],
    ['Output fell by 12 percent in 2019.', [[12, '%']]],
    ['The blast killed twelve people on Monday.', [[12, 'people']]],
    ['The blast hurt 1,250 young workers on Monday.', [[1250, 'workers']]],
    ['The road of 40 km opened on Monday.', [[40, 'km']]],
    ['Some 30 to 40 protesters were held on Monday.', [[30, 'protesters', 40, 'about']]],
    ['It cost between $1.6bn and $2bn in 2019.', [[1.6e9, 'USD', 2e9]]],
    ['It buys $40-50 billion of grain, the firm said on Monday.', [[40e9, 'USD', 50e9]]],
    [
      'Output fell from 4 to 3 percent in 2019.',
      [
        [4, null],
        [3, '%'],
      ],
    ],
    ['More than 5,000 were wounded on Monday.', [[5000, null, undefined, 'more']]],
    ['The blast killed at least 300 on Monday.', [[300, null, undefined, 'more']]],
    ['The blast killed 300 on Monday.', [[300, 'people']]],
    ['Twenty-five people were hurt on Monday.', [[25, 'people']]],
    ['Nearly half a million homes were dark on Monday.', [[500_000, 'homes', undefined, 'about']]],
    ['Up to a dozen soldiers fled on Monday.', [[12, 'soldiers', undefined, 'less']]],
    ['The firm had 12,500 full-time employees in 2019.', [[12_500, 'employees']]],
    [
      'The US$3m fund paid Rs 500 crore in 2019.',
      [
        [3e6, 'USD'],
        [5e9, 'INR'],
      ],
    ],
    ['It paid 20 million Swiss francs in 2019.', [[2e7, 'CHF']]],
    ['It was 41.2C in the shade on Monday.', [[41.2, '°C']]],
    ['She ran the 10,000m in 27:43 on Monday.', [[10_000, 'm']]],
    ['One in five stayed away on Monday.', []],
    ['Colin Ashby, 58, was jailed on Monday.', []],
    ['Edith Crane, who died on Monday aged 91, wrote 12 books.', [[12, 'books']]],
    ['Covid-19 was rife in 2020.', []],
    ['The constructor won in 2019.', []],
    ['They won 3-2 on Monday.', []],
    ['A man in his 20s was hurt on Monday.', []],
    ['The road opened on 11 March 2019.', []],
  ])('%s', (text, expected) => {
    const quantities = claimsOf(text)[0]?.quantities.map(({ value, unit, to, sense }) => [value, unit, to, sense]);
    expect(quantities).toEqual(expected.map((row) => [...row, ...Array(4 - row.length)]));
  });

  it('stand where they are written', () => {
    const text = 'The fund lost $1.6bn in 2019.';
    const [q] = claimsOf(text)[0]?.quantities ?? [];
    expect(text.slice(q?.start, q?.end)).toBe('$1.6bn');
  });
});

describe('who', () => {
  const text = '“The plant leaked in 2014,” Ana Ruiz said.';
  const quote: Quote = {
    spans: [[1, 26]],
    kind: 'direct',
    act: 'statement',
    source: [28, 36],
    cue: [37, 41],
    speaker: 'p1',
    confidence: 1,
  };
  const person: Person = { id: 'p1', name: 'Ana Ruiz', role: null, kind: 'person', mentions: [[28, 36]] };

  it('is the speaker of the quote that holds the date', () => {
    expect(claimsOf(text, [quote], [person])[0]).toMatchObject({ speaker: 'p1', people: ['p1'] });
  });
  it('is nobody in the words of the reporter', () => {
    expect(claimsOf('The plant leaked in 2014.', [], [person])[0]).toMatchObject({ speaker: null, people: [] });
  });
});

describe('where', () => {
  it.each([
    ['The fire broke out in Port Ellis on Monday.', ['Port Ellis']],
    ['Troops crossed the river near the town of Halden on Monday.', ['Halden']],
    ['He said in March that the talks in Rome’s suburbs failed.', ['Rome']],
    ['The board of Halden Foods met on Monday.', []],
  ])('%s', (text, places) => {
    expect(claimsOf(text)[0]?.places).toEqual(places);
  });

  it('is nobody', () => {
    const text = 'Faith in Ruiz fell on Monday.';
    const ruiz: Person = { id: 'p1', name: 'Ana Ruiz', role: null, kind: 'person', mentions: [[9, 13]] };
    expect(claimsOf(text, [], [ruiz])[0]).toMatchObject({ people: ['p1'], places: [] });
  });
});

describe('worth', () => {
  const score = (text: string) => claimsOf(text)[0]?.score ?? 0;
  it('puts casualties, money and records before moods and matches', () => {
    const grave = score('The blast killed 12 people at the plant on Monday, the worst toll since 1998.');
    const light = score('She was happy with the match on Monday.');
    expect(grave).toBeGreaterThan(0.8);
    expect(light).toBeLessThan(0.4);
  });
});
