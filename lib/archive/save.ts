import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Headline } from '../coverage/sources/headline';
import type { Article } from '../extract/article';
import { addressKey, hostOf } from './address';
import type { ArchiveCalls } from './calls';
import { moveTraces } from './highlights';
import type { Kept } from './library';
import type { Origin } from './origin';
import { keepEarlier, lastChange } from './revisions';
import { putSaid, saidIn } from './said';
import { moveTags } from './tags';
import { transaction } from './transaction';

const ID_OF_DAY = 65_536;
const DAY_MS = 86_400_000;

/** What an article without a report amounts to: a headline linked somewhere, or a text from elsewhere. */
export interface Entry {
  url: string;
  title: string;
  body: string;
  published: string | null;
  site: string | null;
  provenance: Kept;
  origin?: Origin | null;
  modified?: string | null;
  byline?: string | null;
  lang?: string;
  blocks?: string;
  /** The address of the feed that it came from. */
  feed?: string | null;
}

/** Stores a read article, what it says, and the headlines it links to: all of it or nothing. */
export function save(db: Database, { article, report, isPage }: Parameters<ArchiveCalls['save']>[0], now: string) {
  return transaction(db, () => {
    const kept = isPage ? joinedId(db, article) : null;
    if (kept !== null) return { id: kept, change: null };
    keepEarlier(db, article);
    const id = put(db, entryOf(article), now);
    putSaid(db, id, saidIn(article.text, report));
    for (const link of article.links) if (addressKey(link.url) !== addressKey(article.url)) putSeen(db, link, now);
    return { id, change: lastChange(db, id, article) };
  });
}

/** The row that holds this page with the others; null when there is none, or the article was changed since. */
function joinedId(db: Database, { url, text, modified }: Article): number | null {
  const found = db.selectValue(
    `select id from article
     where address = ?1 and modified is ?2 and length(body) > length(?3) and instr(body, ?3) > 0`,
    [addressKey(url), modified, text],
  );
  return found === undefined || found === null ? null : Number(found);
}

/** Writes one row in the place of any older one of the same address, whose earlier texts it takes over. */
export function put(db: Database, entry: Entry, now: string): number {
  const address = addressKey(entry.url);
  const id = freeId(db, firstId((entry.published ?? now).slice(0, 10)));
  const old = db.selectValue('select id from article where address = ?', [address]);
  if (old !== undefined) {
    db.exec('update revision set article = ? where article = ?', { bind: [id, old] });
    moveTraces(db, Number(old), id);
    moveTags(db, Number(old), id);
    db.exec('delete from article where id = ?', { bind: [old] });
  }
  db.exec(
    `insert into article(id, address, url, host, title, body, published, modified, site, byline, lang, provenance, origin, blocks, saved, feed)
     values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    {
      bind: [
        id,
        address,
        entry.url,
        hostOf(entry.url),
        entry.title,
        entry.body,
        entry.published,
        entry.modified ?? null,
        entry.site,
        entry.byline ?? null,
        entry.lang ?? 'en',
        entry.provenance,
        entry.origin ?? null,
        entry.blocks ?? null,
        now,
        entry.feed ?? null,
      ],
    },
  );
  return id;
}

/** The lowest id of a calendar day. */
export function firstId(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS) * ID_OF_DAY;
}

function freeId(db: Database, first: number): number {
  const last = db.selectValue('select max(id) from article where id between ? and ?', [first, first + ID_OF_DAY - 1]);
  return last === null || last === undefined ? first : Number(last) + 1;
}

function entryOf(article: Article): Entry {
  const { url, title, text, published, modified, byline, siteName, lang, blocks } = article;
  const common = { url, title, published, modified, byline, lang, body: text, provenance: 'read' } as const;
  return { ...common, site: siteName ?? hostOf(url), blocks: JSON.stringify(blocks) };
}

/** Keeps headlines that a site gave for the asking; answers how many of them were not known. */
export function saveSeen(db: Database, headlines: Headline[], now: string): { added: number } {
  return transaction(db, () => ({ added: headlines.filter((headline) => putSeen(db, headline, now)).length }));
}

/** Whether it is new. A headline never takes the place of anything: what is known already is at least as good. */
function putSeen(db: Database, { url, title, published, summary = '' }: Headline, now: string): boolean {
  if (Number.isNaN(firstId(published.slice(0, 10)))) return false;
  if (db.selectValue('select 1 from article where address = ?', [addressKey(url)])) return false;
  put(db, { url, title, published, body: summary, site: hostOf(url), provenance: 'seen' }, now);
  return true;
}
