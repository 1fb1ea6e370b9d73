import { expect, test } from 'vitest';
import { orderPeople, tellingQuote, unclearQuotes } from '../../../../components/panel/people-order';
import { report } from '../harbour-fixture';

test('who says most comes first, then who is named most, then who is named first', () => {
  expect(orderPeople(report).map(({ person }) => person.id)).toEqual([
    'aldery',
    'brandvik',
    'watch',
    'fisherman',
    'board',
  ]);
});

test('quotes are in the order of the article and keep their address', () => {
  const shuffled = { ...report, quotes: report.quotes.toReversed() };
  const [first] = orderPeople(shuffled);
  expect(first?.quotes.map(({ index }) => index)).toEqual([7, 6, 5]);
});

test('a quote of somebody the report does not know is unclear, not lost', () => {
  const [quote] = report.quotes;
  const quotes = quote ? [quote, { ...quote, speaker: null }, { ...quote, speaker: 'stranger' }] : [];
  expect(unclearQuotes({ ...report, quotes }).map(({ index }) => index)).toEqual([1, 2]);
});

test('the most telling quote is the longest in somebody’s own words', () => {
  const [aldery, , watch] = orderPeople(report);
  expect(tellingQuote(aldery?.quotes ?? [])?.index).toBe(1);
  expect(tellingQuote(watch?.quotes ?? [])?.index).toBe(5);
  expect(tellingQuote([])).toBeUndefined();
});
