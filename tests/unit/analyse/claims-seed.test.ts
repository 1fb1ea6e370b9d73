import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';

/** An article with its expected claims, kept outside the project. */
const SEED = new URL('../../../../shared/seed/', import.meta.url);

interface ExpectedClaim {
  contains: string;
  from: string;
  to?: string;
}

describe('a whole article', () => {
  if (!existsSync(SEED)) {
    it.skip('is not at hand: ../shared/seed is missing', () => {});
    return;
  }
  const text = readFileSync(new URL('body.txt', SEED), 'utf8');
  const { claims: expected } = JSON.parse(readFileSync(new URL('expected.json', SEED), 'utf8')) as {
    claims: ExpectedClaim[];
  };
  const { claims } = analyse({ text, published: '2025-04-25', lang: 'en' });

  it.each(expected)('dates "$contains"', ({ contains, from, to }) => {
    const at = text.indexOf(contains);
    const claim = claims.find((c) => c.start <= at && at < c.end);
    expect(claim?.from).toBe(from);
    if (to) expect(claim?.to).toBe(to);
  });
});
