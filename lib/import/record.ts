import type { ExchangeRecord } from '../archive/exchange';
import type { ImportRefusal } from '../archive/intake';
import type { Origin } from '../archive/origin';
import { cleanTags } from '../archive/tag';
import { withoutSite } from '../extract/title';
import { absolute, hostOf } from '../extract/url';
import { dayInUrl } from '../extract/written-date';
import type { Item } from './item';
import { momentOf } from './moment';

const TITLE_MAX = 400;

/** Under which address and headline an item is kept, and since when; or why it cannot be. */
export function identityOf(item: Item, now: string) {
  const url = absolute(item.url, '')?.replace(/#.*$/, '');
  if (!url) return 'no-address' satisfies ImportRefusal;
  const given = item.title.slice(0, TITLE_MAX).replace(/\s+/g, ' ').trim();
  const title = withoutSite(given, url, null);
  if (title === '' || absolute(title, '')) return 'no-title' satisfies ImportRefusal;
  const saved = momentOf(item.saved, now);
  const published = momentOf(item.published, now) ?? momentOf(dayInUrl(url), now);
  return { url, title, published, saved: saved ? new Date(saved).toISOString() : now };
}

/** An item as the archive takes it: its headline, with what is kept of its text. */
export function recordOf(item: Item, origin: Origin | null, now: string): ExchangeRecord | ImportRefusal {
  const identity = identityOf(item, now);
  if (typeof identity === 'string') return identity;
  return {
    ...identity,
    text: item.text?.trim() ?? '',
    site: hostOf(identity.url),
    modified: null,
    byline: item.byline || null,
    lang: item.lang || 'en',
    provenance: 'imported',
    origin,
    blocks: null,
    people: [],
    quotes: [],
    claims: [],
    earlier: [],
    tags: cleanTags(item.tags ?? []),
    highlights: [],
    position: null,
  };
}
