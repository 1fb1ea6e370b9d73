import { expect, test } from 'vitest';
import { numberClaims } from '../../../../../components/panel/claims';
import { timeline } from '../../../../../components/panel/timeline/stops';
import type { Claim, Timex } from '../../../../../lib/analyse/report';
import { item } from '../../harbour-fixture';

function claim(from: string | null, to: string | null, score = 0.5, start = 0): Claim {
  return { start, end: start + 1, date: 0, from, to, speaker: null, score, quantities: [], people: [], places: [] };
}

function keys(claims: Claim[], published: string | null) {
  return timeline(numberClaims(claims), published).map((stop) => stop.key);
}

test('oldest first, the longer of two periods that begin together first, undated last', () => {
  const claims = [
    claim(null, null),
    claim('2025-03-11', '2025-03-11'),
    claim('2025-01-01', '2025-01-01'),
    claim('2025-01-01', '2025-12-31'),
    claim('2025-01-01', null),
  ];
  expect(keys(claims, null)).toEqual([
    '2025-01-01/',
    '2025-01-01/2025-12-31',
    '2025-01-01/2025-01-01',
    '2025-03-11/2025-03-11',
    '/',
  ]);
});

test('claims of one period share a stop, in the order of the article', () => {
  const [stop] = timeline(
    numberClaims([claim('2025-01-01', '2025-01-01', 1, 50), claim('2025-01-01', '2025-01-01', 1, 10)]),
    null,
  );
  expect(stop?.kind === 'claims' && stop.claims.map(({ index }) => index)).toEqual([1, 0]);
});

test('the day of publication stands between what was before and what comes after', () => {
  const claims = [claim('2025-05-01', '2025-05-01'), claim('2025-04-24', '2025-04-24')];
  expect(keys(claims, '2025-04-25T23:00:00-08:00')).toEqual([
    '2025-04-24/2025-04-24',
    'publication',
    '2025-05-01/2025-05-01',
  ]);
});

test('a claim about the day of publication marks that day itself', () => {
  const stops = timeline(numberClaims([claim('2025-04-25', '2025-04-25')]), '2025-04-25');
  expect(stops).toMatchObject([{ kind: 'claims', isPublicationDay: true }]);
});

const dated = (from: string | null, to: string | null, value: string, type: Timex['type'] = 'DATE'): Timex => ({
  ...{ start: 0, end: 1, text: '', type, value, from, to },
});

function stopOf(claimed: Claim, date: Timex) {
  return timeline(numberClaims([claimed], [date]), '2025-04-25').find(({ kind }) => kind === 'claims');
}

test('a stretch up to publication begins as exactly as it was said', () => {
  const since = stopOf(claim('2003-01-01', '2025-04-25'), dated('2003-01-01', '2003-12-31', '2003'));
  expect(since).toMatchObject({ began: { from: '2003-01-01', to: '2003-12-31' } });
  const earlier = stopOf(claim('2025-04-21', '2025-04-25'), dated('2025-04-21', '2025-04-27', '2025-W17'));
  expect(earlier).toMatchObject({ began: null });
});

test('a stretch of months or years is rough, one of days is not', () => {
  const years = stopOf(claim('2023-04-25', '2025-04-25'), dated(null, null, 'P2Y', 'DURATION'));
  expect(years).toMatchObject({ isRough: true });
  const days = stopOf(claim('2025-04-15', '2025-04-25'), dated(null, null, 'P10D', 'DURATION'));
  expect(days).toMatchObject({ isRough: false });
});

test('earlier articles stand on their day among the claims', () => {
  const items = [
    item(1, { published: '2025-02-01T08:00:00Z' }),
    item(2, { published: '2025-02-01' }),
    item(3, { published: '2020-01-01' }),
  ];
  const stops = timeline(numberClaims([claim('2025-01-01', '2025-01-01')]), '2025-04-25', items);
  expect(stops.map(({ key }) => key)).toEqual([
    'earlier 2020-01-01',
    '2025-01-01/2025-01-01',
    'earlier 2025-02-01',
    'publication',
  ]);
});
