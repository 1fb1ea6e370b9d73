import type { Database, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { siteWords } from '../coverage/site-words';
import { atOwnAddress } from './address';
import type { ArchiveCalls } from './calls';
import { cover } from './cover';
import { dropFeedsOf } from './feed-rows';
import { openTraces } from './highlights';
import { Index } from './index-search';
import { dropPinsOf, openNotebook } from './notebook';
import { openExchange } from './open-exchange';
import { openFeeds } from './open-feeds';
import { openLibrary } from './open-library';
import { reset } from './reset';
import { olderThan, removeFirst, sizeOf } from './room';
import { save, saveSeen } from './save';
import { migrate } from './schema';
import { openTags } from './tags';
import { freePages } from './tidy';
import { transaction } from './transaction';

export type Archive = ArchiveCalls;

/** Coverage that takes longer is given in parts. */
const COVER_MS = 250;

/**
 * The archive has one owner: who holds the file for good need not look, at each statement, whether somebody else has changed it, which
 * in Firefox takes twice as long as a question itself. The cache is in kB: one of 16 MB was no quicker. The last takes effect where the
 * database is new: pages that become free can be given back.
 */
const SETTINGS = `
  pragma locking_mode = exclusive;
  pragma cache_size = -6000;
  pragma journal_mode = truncate;
  pragma secure_delete = on;
  pragma auto_vacuum = incremental`;

export interface ArchiveOptions {
  /** ISO 8601 time; when something was saved, and the latest that coverage may be for an article without a date. */
  now(): string;
  /** Milliseconds of a clock that never goes back. */
  clock(): number;
}

/** The archive in a database that is open already: in memory, in a browser's private files, it is all the same. */
export function openArchive(sqlite3: Sqlite3Static, db: Database, { now, clock }: ArchiveOptions): Archive {
  db.exec(SETTINGS);
  migrate(db);
  const index = new Index(db);

  return {
    ...openLibrary(index, now),
    ...openExchange(db, () => index.forget()),
    ...openTraces(db),
    ...openTags(db),
    ...openNotebook(db, now),
    ...openFeeds(index, now),
    save(read) {
      index.refresh();
      return save(db, { ...read, article: atOwnAddress(read.article) }, now());
    },
    cover(read) {
      const end = clock() + COVER_MS;
      const article = atOwnAddress(read.article);
      return cover(index, { ...read, article }, { now: now(), timeLeft: () => clock() < end, from: read.from });
    },
    saveSeen(headlines) {
      index.refresh();
      return saveSeen(db, headlines, now());
    },
    siteWords: ({ article, report }) => siteWords(article, report, index),
    makeRoom(limit) {
      const { removed } = transaction(db, () => removeFirst(db, limit));
      freePages(db, 0);
      if (removed > 0) index.forget();
      return { removed };
    },
    removeOld: (before) => index.remove(olderThan(db, before)),
    stats: () => ({
      read: count(db, "select count(*) from article where provenance = 'read'"),
      fed: count(db, "select count(*) from article where provenance = 'feed'"),
      imported: count(db, "select count(*) from article where provenance = 'imported'"),
      seen: count(db, "select count(*) from article where provenance = 'seen'"),
      bytes: sizeOf(db),
    }),
    deleteSite(host) {
      const site = host.toLowerCase().replace(/^www\./, '');
      const ofSite = "article where host = ?1 or substr(host, -length(?1) - 1) = '.' || ?1";
      transaction(db, () => {
        dropFeedsOf(db, site);
        dropPinsOf(db, site);
      });
      return index.remove(db.selectValues(`select id from ${ofSite}`, [site]).map(Number));
    },
    deleteAll() {
      const removed = count(db, 'select count(*) from article');
      reset(sqlite3, db);
      index.forget();
      migrate(db);
      return { removed };
    },
  };
}

function count(db: Database, sql: string): number {
  return Number(db.selectValue(sql));
}
