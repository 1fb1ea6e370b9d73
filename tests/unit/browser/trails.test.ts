import { describe, expect, test } from 'vitest';
import { isOnTrail, type Trail, wasLeft } from '../../../lib/browser/trails';

const NOW = 1_000_000_000;
const trail: Trail = {
  left: ['https://paper.example/left'],
  followed: ['https://www.paper.example/a', 'https://paper.example/b'],
  since: NOW,
};
const at = (path: string, now = NOW + 1_000) => isOnTrail(trail, `https://${path}`, now);

describe('the trail of a tab', () => {
  test('leads to the next page of the same site, in whichever of its editions', () => {
    expect(at('paper.example/next')).toBe(true);
    expect(at('m.paper.example/next')).toBe(true);
    expect(at('other.example/next')).toBe(false);
  });

  test('leads nowhere when what was followed never came', () => {
    expect(at('paper.example/next', NOW + 120_000)).toBe(false);
    expect(isOnTrail({ ...trail, since: 0 }, 'https://paper.example/next', NOW)).toBe(false);
  });

  test('leads back to the pages from which links were followed, however late', () => {
    expect(at('www.paper.example/a#note', NOW + 9_000_000)).toBe(true);
  });

  test('knows where the reader was left, whatever the fragment', () => {
    expect(wasLeft(trail, 'https://paper.example/left#top')).toBe(true);
    expect(wasLeft(trail, 'https://paper.example/other')).toBe(false);
  });
});
