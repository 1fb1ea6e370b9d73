const DAY_MS = 86_400_000;

/** How long a Retry-After header asks to wait, in milliseconds and no more than a day; null when it says nothing. */
export function retryAfter(header: string | null, now: number): number | null {
  const value = header?.trim() ?? '';
  const wait = /^\d{1,9}$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now;
  return wait >= 0 ? Math.min(wait, DAY_MS) : null;
}
