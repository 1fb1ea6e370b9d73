import type { CoverageItem } from '../coverage/coverage';
import { daysFrom } from '../coverage/days';
import { foldCopies } from '../coverage/fold';
import type { Ranked } from '../coverage/rank-story';
import { snippetOf } from '../coverage/snippet';
import type { Article, SeenLink } from '../extract/article';
import { addressKey, hostOf } from './address';
import type { AsOf, Found } from './questions';

/** So many times as many are looked at as are shown: some are copies of others. */
export const COPIES = 2;

/** Days within which an article that this one links to counts as the same story. */
const LINKED_DAYS = 4;

/** The best that have to do with it, one of each text, none of them the article's own text elsewhere. */
export function items({ ranked, words }: Found, { title, text }: Article, limit: number): CoverageItem[] {
  const related = ranked.filter((result) => result.related).slice(0, limit * COPIES);
  return foldCopies(related, ({ document }) => document, { title, body: text })
    .slice(0, limit)
    .map(({ item, copies }) => {
      const { document, score, list } = item;
      const { url, title, site, published, undated, provenance, origin, saved } = document;
      const read = provenance === 'read' ? saved : undefined;
      const source = { url, title, site, published, undated, provenance, origin, read };
      return { ...source, list, score, snippet: snippetOf(document, words), also: elsewhere(item, copies) };
    });
}

/** The other sites that had the same text, each once. */
function elsewhere({ document }: Ranked, copies: Ranked[]): CoverageItem['also'] {
  const bySite = new Map(copies.map(({ document: { url, site } }) => [site, { url, site }]));
  bySite.delete(document.site);
  return [...bySite.values()];
}

/** What the article itself refers to comes first; what is known of it from the archive is kept. */
export function merge(links: SeenLink[], found: CoverageItem[], article: Article, { published }: AsOf): CoverageItem[] {
  const byAddress = new Map(found.map((item) => [addressKey(item.url), item]));
  const top = found[0]?.score ?? 1;
  for (const link of links) {
    const key = addressKey(link.url);
    const known = byAddress.get(key);
    // That the reader has read it says more than that it is linked.
    if (known?.provenance !== 'read')
      byAddress.set(key, { ...(known ?? linkedItem(link, published, top)), provenance: 'linked' });
  }
  return [...byAddress.values()].sort((a, b) => b.score - a.score).map((item) => named(item, article));
}

/** Of a headline on a page only the host is known; of the page's own host its name is too. */
function named(item: CoverageItem, { url, siteName }: Article): CoverageItem {
  return siteName && item.site === hostOf(url) ? { ...item, site: siteName } : item;
}

function linkedItem({ url, title, published }: SeenLink, asOf: string, score: number): CoverageItem {
  const list = daysFrom(published, asOf) <= LINKED_DAYS ? 'same-story' : 'background';
  return {
    url,
    title,
    site: hostOf(url) || null,
    published,
    provenance: 'linked',
    list,
    score,
    snippet: null,
    also: [],
  };
}
