import { expect, test } from 'vitest';
import { numberClaims, orderClaims } from '../../../../components/panel/claims';
import type { Claim } from '../../../../lib/analyse/report';
import { item } from '../harbour-fixture';

const claim = (score: number, start = 0): Claim => ({
  ...{ start, end: start + 1, date: 0, from: null, to: null, speaker: null },
  ...{ score, quantities: [], people: [], places: [] },
});
const figure = { now: [0, 1] as [number, number], earlier: [0, 1] as [number, number], text: '7' };

test('the highest score comes first, the earlier in the article among equals', () => {
  const claims = numberClaims([claim(0.2), claim(0.9, 30), claim(0.9, 10)]);
  expect(orderClaims(claims).map(({ index }) => index)).toEqual([2, 1, 0]);
});

test('what was told otherwise before comes before what was told before, and that before the rest', () => {
  const claims = numberClaims([claim(0.9), claim(0.1), claim(0.2)]);
  const order = orderClaims(claims, { 1: [item(1, { figure })], 2: [item(2)] });
  expect(order.map(({ index }) => index)).toEqual([1, 2, 0]);
});
