import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../lib/coverage/terms';
import { idf } from '../../../lib/coverage/weights';

const weight = (word: string, total: number, documents: number) =>
  idf({ total, documents: () => documents }, stemOf(word));

describe('how telling a word is', () => {
  it('is known of common words before anything is read', () => {
    for (const common of ['people', 'government', 'spokesman', 'Tuesday', 'Washington'])
      expect(weight(common, 0, 0)).toBeLessThan(weight('breakwater', 0, 0) * 0.7);
  });

  it('does not fade for the subject of the first few articles', () => {
    expect(weight('breakwater', 5, 5)).toBeGreaterThan(weight('government', 5, 0));
  });

  it('follows the archive once it is large', () => {
    expect(weight('breakwater', 20_000, 9_000)).toBeLessThan(1.5);
    expect(weight('spokesman', 20_000, 3)).toBeGreaterThan(5);
  });

  it('is nothing for words of no matter', () => {
    expect(weight('and', 0, 0)).toBe(0);
    expect(weight('because', 20_000, 3)).toBe(0);
  });
});
