import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../lib/analyse/claims/find-claims';
import { findDates } from '../../../lib/analyse/dates/find-dates';
import type { Person, Quote } from '../../../lib/analyse/report';
import type { Span } from '../../../lib/extract/article';

const PUBLISHED = '2025-03-26';
/** Long enough to be told from the noise of the machine, in microseconds of the processor. */
const MEASURABLE = 4_000;
/** Four times the length takes four times the work, sixteen times if it were quadratic. */
const BETWEEN = 8;

function cost(work: () => void, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const begin = process.cpuUsage();
    for (let k = 0; k < times; k++) work();
    least = Math.min(least, process.cpuUsage(begin).user);
  }
  return least;
}

/** How many times the work of a text of four times the length is that of the text: a ratio, so that the machine's speed does not matter. */
function growth(small: () => void, large: () => void): number {
  let times = 1;
  let own = cost(small, times);
  while (own < MEASURABLE) {
    times *= 2;
    own = cost(small, times);
  }
  return cost(large, times) / own;
}

function analyse(
  text: string,
  sentences: Span[] = [[0, text.length]],
  quotes: Quote[] = [],
  people: Person[] = [],
): void {
  const quoted = quotes.flatMap(({ spans }) => spans);
  const dates = findDates({ text, sentences, published: PUBLISHED, lang: 'en', quoted });
  findClaims({ text, sentences, dates, quotes, people, published: PUBLISHED });
}

/** In characters; longer sentences are no claims. */
const LONGEST_CLAIM = 1_500;

const pump = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Noise may spoil one measurement; work that is quadratic spoils them all. */
const MEASURED = { retry: 2 };

describe('a hostile line takes linear time', () => {
  it.each([
    ['digits', '1'],
    ['spaces after a digit', '1 '],
    ['slashes', '1/'],
    ['months', 'May '],
    ['days and months', '11 March '],
    ['years', '2014 '],
    ['ranges', '2014-'],
    ['numbers in words', 'twenty-'],
    ['quantities', 'about more than '],
    ['units', 'two years '],
    ['articles', 'the '],
    ['modifiers', 'the end of '],
    ['last', 'last '],
    ['colons', '12:'],
    ['brackets', '[a'],
    ['apostrophes', "'90s "],
    ['weekdays', 'Monday, '],
    ['money', '$1,000 '],
    ['letters', 'a'],
    ['names', 'Ab Cd '],
    ['said', 'said on Monday '],
  ])('%s', MEASURED, (_, unit) => {
    const [small, large] = [pump(unit, 3000), pump(unit, 12_000)];
    expect(
      growth(
        () => analyse(small),
        () => analyse(large),
      ),
    ).toBeLessThan(BETWEEN);
  });
});

describe('claims of the greatest length take linear time', () => {
  /** One such claim is read in no time or, should it be exponential, never: many of them tell. */
  function claims(unit: string, count: number): () => void {
    const sentence = `On Monday he left ${pump(unit, LONGEST_CLAIM - 20)}.`;
    const spans = Array.from({ length: count }, (_, i): Span => {
      const start = i * (sentence.length + 1);
      return [start, start + sentence.length];
    });
    const text = `${sentence}\n`.repeat(count);
    return () => analyse(text, spans);
  }

  it.each(['2014 was a year ', 'he said on Monday that ', 'Ab Cd ', '1,000 ', 'one hundred ', 'in the '])(
    '%s',
    MEASURED,
    (unit) => {
      expect(growth(claims(unit, 5), claims(unit, 20))).toBeLessThan(BETWEEN);
    },
  );
});

describe('many claims, quotes and people take linear time', () => {
  const sentence = '“We left on Monday,” Ana Ruiz said on Tuesday. ';

  function article(count: number): () => void {
    const text = sentence.repeat(count);
    const at = (start: number, end: number): Span[] =>
      Array.from({ length: count }, (_, i) => [i * sentence.length + start, i * sentence.length + end]);
    const quotes = at(1, 18).map(
      (span): Quote => ({
        spans: [span],
        kind: 'direct',
        act: 'statement',
        source: null,
        cue: null,
        speaker: 'p1',
        confidence: 1,
      }),
    );
    const people: Person[] = [{ id: 'p1', name: 'Ana Ruiz', role: null, kind: 'person', mentions: at(21, 29) }];
    return () => analyse(text, at(0, sentence.length - 1), quotes, people);
  }

  it('in one article', MEASURED, () => {
    expect(growth(article(200), article(800))).toBeLessThan(BETWEEN);
  });
});
