import type { Claim, Timex } from '../../lib/analyse/report';
import type { Coverage } from '../../lib/coverage/coverage';

/** A claim with its place in `Report.claims`, which is its address, and the words that date it. */
export interface NumberedClaim {
  claim: Claim;
  index: number;
  date?: Timex;
}

export function numberClaims(claims: Claim[], dates: readonly Timex[] = []): NumberedClaim[] {
  return claims.map((claim, index) => ({ claim, index, date: dates[claim.date] }));
}

/**
 * Those most worth checking first: told with another figure before, then told before at all, then by score. Ties go to the
 * earlier one in the article.
 */
export function orderClaims(claims: NumberedClaim[], earlier: Coverage['claims'] = {}): NumberedClaim[] {
  const standing = ({ index }: NumberedClaim) => {
    const items = earlier[index] ?? [];
    return items.some(({ figure }) => figure) ? 2 : Number(items.length > 0);
  };
  return claims.toSorted(
    (a, b) => standing(b) - standing(a) || b.claim.score - a.claim.score || a.claim.start - b.claim.start,
  );
}
