import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../lib/coverage/document';
import { questionOf } from '../../../lib/coverage/question';
import { rankClaim } from '../../../lib/coverage/rank-claim';

const rarity = { total: 1_000, documents: () => 5 };
const CLAIM = 'A second case of the fever was confirmed in Carrow.';
const DAYS = ['2025-03-02', '2025-03-20', '2025-04-20'];

/** Days of publication, best first, of articles that report the claim alike. */
function order(from: string | null, to: string | null, asked = '2025-04-28', published = DAYS): string[] {
  const question = questionOf({ text: CLAIM, words: 10, postings: 1_000 }, rarity);
  const documents = published.map((day, id) =>
    documentOf({
      id,
      url: `https://courier.test/${id}`,
      title: 'Fever in Carrow',
      body: CLAIM,
      published: day,
      site: null,
      lang: 'en',
      provenance: 'read',
    }),
  );
  return rankClaim(question, { from, to, asked }, documents).map(({ document }) => document.published);
}

describe('of articles that report a claim alike', () => {
  it('the one nearest to its day comes first', () => {
    expect(order('2025-03-02', '2025-03-02')[0]).toBe('2025-03-02');
    expect(order('2025-04-19', '2025-04-19')[0]).toBe('2025-04-20');
  });

  it('the newest comes first when it has no day', () => {
    expect(order(null, null)).toEqual(['2025-04-20', '2025-03-20', '2025-03-02']);
  });

  it('the newest of its month comes first when no more is known', () => {
    expect(order('2025-03-01', '2025-03-31', '2025-03-25').slice(0, 2)).toEqual(['2025-03-20', '2025-03-02']);
  });

  it('those of the days when most was reported come first, when no more than its month is known', () => {
    const days = ['2025-03-30', '2025-03-20', '2025-03-20', '2025-03-19'];
    expect(order('2025-03-01', '2025-03-31', '2025-04-28', days)[0]).toBe('2025-03-20');
    expect(order('2025-03-30', '2025-03-30', '2025-04-28', days)[0]).toBe('2025-03-30');
  });
});
