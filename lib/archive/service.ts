import type { Database, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { type Archive, type ArchiveOptions, openArchive } from './archive';
import type { Answer, ArchiveCall, ArchiveRequest } from './calls';
import { mendIndex } from './mend-index';
import { isDamage, isFull, isIndexDamage, refusal } from './refusal';
import { reset } from './reset';
import { keepUp } from './upkeep';

/** What makes room. */
const DELETIONS: ReadonlySet<ArchiveCall> = new Set<ArchiveCall>([
  'deleteAll',
  'deleteSite',
  'deleteArticle',
  'deleteFound',
  'makeRoom',
  'removeOld',
]);

/**
 * Answers requests from a database in whatever state it is; never throws. A damaged index is made anew from the texts. Of a database
 * whose texts are damaged nothing is changed, but everything can be deleted. On a full disk, too, one can delete.
 */
export function archiveService(sqlite3: Sqlite3Static, db: Database, options: ArchiveOptions) {
  let archive: Archive | null = null;
  let isMended = false;

  function attempt(request: ArchiveRequest): Answer<unknown> {
    archive ??= openArchive(sqlite3, db, options);
    return perform(archive, request);
  }

  function remedy(error: unknown, request: ArchiveRequest): Answer<unknown> {
    if (isFull(error) && DELETIONS.has(request.call)) return withJournalInMemory(db, () => attempt(request));
    if (!isDamage(error)) throw error;
    if (request.call === 'deleteAll') reset(sqlite3, db);
    else if (isIndexDamage(error) || !isMended) {
      isMended = true;
      mendIndex(db);
    } else throw error;
    archive = null;
    return attempt(request);
  }

  return {
    answer(request: ArchiveRequest): Answer<unknown> {
      try {
        return attempt(request);
      } catch (error) {
        try {
          return remedy(error, request);
        } catch (last) {
          return refusal(last);
        }
      }
    },
    /** Does some of what is left to do after deletions; whether there was any. Whatever prevents it will be met by a request. */
    keepUp(): boolean {
      try {
        return archive !== null && keepUp(db);
      } catch {
        return false;
      }
    },
  };
}

/** Where the disk has no room even for the journal. A browser that ends just then leaves the database damaged. */
function withJournalInMemory<T>(db: Database, work: () => T): T {
  db.exec('pragma journal_mode = memory');
  try {
    return work();
  } finally {
    db.exec('pragma journal_mode = truncate');
  }
}

function perform(archive: Archive, { call, args }: ArchiveRequest): Answer<unknown> {
  if (!Object.hasOwn(archive, call)) return { ok: false, reason: `The archive knows no request "${call}".` };
  const method = archive[call] as (...args: ArchiveRequest['args']) => ReturnType<Archive[ArchiveCall]>;
  return { ok: true, value: method(...args) };
}
