import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../lib/coverage/question';

const COUNTS: Record<string, number> = { kestrel: 3, bridg: 400, marrant: 12, citi: 5_000 };
const rarity = { total: 10_000, documents: (stem: string) => COUNTS[stem] ?? 0 };
const ask = (postings: number, words = 10) =>
  questionOf({ text: 'the city closed Kestrel bridge over the Marrant', words, postings }, rarity).telling;

describe('the words that the index is asked for', () => {
  it('are those it has, rarest first', () => {
    expect(ask(10_000)).toEqual(['Kestrel', 'Marrant', 'bridge', 'city']);
    expect(ask(10_000, 2)).toEqual(['Kestrel', 'Marrant']);
  });

  it('leave out the common ones when they would take too long', () => {
    expect(ask(500)).toEqual(['Kestrel', 'Marrant', 'bridge']);
    expect(ask(20)).toEqual(['Kestrel', 'Marrant']);
  });
});
