import { addressKey } from '../../../../lib/archive/address';
import type { Doors, SiteQuestion } from '../../../../lib/coverage/sources/headline';
import { type Memory, politeClient, type Remembered } from '../../../../lib/coverage/sources/polite';
import { searchSite } from '../../../../lib/coverage/sources/search-site';

/** A memory as the browser's, for one test. */
export function memory(): Memory & { size(): number } {
  const known = new Map<string, Remembered>();
  const pauses = new Map<string, number>();
  return {
    size: () => known.size,
    recall: async (url) => known.get(url) ?? null,
    remember: async (url, what) => void known.set(url, what),
    pausedUntil: async (host) => pauses.get(host) ?? 0,
    pause: async (host, until) => void pauses.set(host, until),
  };
}

/** Everything that asking takes, without the pauses. */
export function client({ clock = () => Date.parse('2026-11-01T12:00:00Z'), kept = memory() } = {}) {
  const ask = politeClient({ fetch, now: clock, memory: kept, spacing: 0 });
  const { signal } = new AbortController();
  return { kept, ask, signal };
}

export const question = (fields: Partial<SiteQuestion> & { url: string }): SiteQuestion => ({
  canonical: null,
  before: '2026-10-14T09:00:00Z',
  queries: [['Skerrin', 'ferry', 'breakwater'], ['Skerrin', 'ferry'], ['Skerrin']],
  telling: ['skerrin', 'ferri', 'breakwat', 'steer'],
  ...fields,
});

export function search(asked: SiteQuestion, doors: Partial<Doors>, { ask, signal } = client()) {
  return searchSite(
    asked,
    { wordpress: null, feeds: [], ...doors },
    { key: addressKey, ask: (request) => ask({ ...request, signal }) },
  );
}
