/**
 * Lets go again and again until no more than `limit` bytes are stored, zero for no limit, or nothing goes any more. `letGo` lets
 * go of as much as fits into one request and answers how many bytes are stored then; null where nobody knows.
 */
export async function untilItFits(limit: number, letGo: () => Promise<number | null>): Promise<void> {
  let before = Number.POSITIVE_INFINITY;
  for (;;) {
    const bytes = await letGo();
    if (limit === 0 || bytes === null || bytes <= limit || bytes >= before) return;
    before = bytes;
  }
}
