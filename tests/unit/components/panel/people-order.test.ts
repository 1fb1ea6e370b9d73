import { expect, test } from 'vitest';
import { orderPeople, unclearQuotes } from '../../../../components/panel/people-order';
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
