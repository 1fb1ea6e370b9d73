import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../lib/analyse/claims/find-claims';
import { findDates } from '../../../lib/analyse/dates/find-dates';

const PUBLISHED = '2025-03-26';

/** Processor seconds for one sentence of this length; the best of three. */
function seconds(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const begin = process.cpuUsage();
    const sentences: [number, number][] = [[0, text.length]];
    const dates = findDates({ text, sentences, published: PUBLISHED, lang: 'en' });
    findClaims({ text, sentences, dates, quotes: [], people: [], published: PUBLISHED });
    best = Math.min(best, process.cpuUsage(begin).user);
  }
  return best / 1e6;
}

const pump = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe('hostile texts take linear time', () => {
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
    ['apostrophes', "'90s "],
    ['weekdays', 'Monday, '],
    ['money', '$1,000 '],
    ['letters', 'a'],
    ['names', 'Ab Cd '],
    ['said', 'said on Monday '],
  ])('%s', (_, unit) => {
    const [n, four] = [20_000, 80_000].map((length) => seconds(pump(unit, length)));
    // Four times the length takes four times as long, sixteen times if it were quadratic.
    expect(four).toBeLessThan(8 * (n ?? 0) + 0.3);
  });

  it.each(['2014 was a year ', 'he said on Monday that ', 'Ab Cd '])('a claim sentence at its longest: %s', (unit) => {
    expect(seconds(`On Monday ${pump(unit, 1480)}`)).toBeLessThan(0.2);
  });
});
