import type { Database, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { SENTENCES } from '../sentences';
import { recoverAfterCrash } from './crash-recovery';
import { ArchiveError } from './refusal';

const FOLDER = 'archive';
const FILE = '/archive.db';
/** For the database, its journal, and what SQLite needs while it writes a database anew. */
const FILES = 6;
const TRIES = 3;
const PAUSE_MS = 400;
const LOCK_PATIENCE_MS = 3_000;

/** Somebody else holds the files, most likely an owner that is about to end. */
const busy = () => new ArchiveError(SENTENCES.busy);

/** Opens the database on the browser's private file system, but reads nothing of it: it may be damaged. One owner at a time. */
export async function openPool(sqlite3: Sqlite3Static): Promise<Database> {
  locked ??= lock();
  await locked.catch((error) => {
    locked = null;
    throw error;
  });
  await handlesFree();
  const pool = await sqlite3.installOpfsSAHPoolVfs({ name: FOLDER, directory: `/${FOLDER}`, initialCapacity: FILES });
  // Fewer, where the browser ended as they were made for the first time. Without room for more, what is there can still be read.
  await pool.reserveMinimumCapacity(FILES).catch(() => {});
  const db = new pool.OpfsSAHPoolDb(FILE);
  recoverAfterCrash(sqlite3, db);
  return db;
}

/** Held until this worker ends, whichever way it ends; a second opening in it must not wait for the first. */
let locked: Promise<void> | null = null;

function lock(): Promise<void> {
  return new Promise((resolve, reject) => {
    const hold = () => {
      resolve();
      return new Promise<never>(() => {});
    };
    const signal = AbortSignal.timeout(LOCK_PATIENCE_MS);
    navigator.locks.request(`backstory-${FOLDER}`, { signal }, hold).catch(() => reject(busy()));
  });
}

/**
 * Waits until the files can be opened. The pool must not find this out by itself: when it cannot open one of its files,
 * it removes them all.
 */
async function handlesFree(): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    if (await probe()) return;
    if (attempt < TRIES) await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  throw busy();
}

async function probe(): Promise<boolean> {
  try {
    for (const file of await poolFiles()) (await file.createSyncAccessHandle()).close();
    return true;
  } catch {
    return false;
  }
}

interface SyncFile extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<{ close(): void }>;
}

async function poolFiles(): Promise<SyncFile[]> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER).catch(() => null);
  const opaque = await folder?.getDirectoryHandle('.opaque').catch(() => null);
  if (!opaque) return [];
  const files: SyncFile[] = [];
  for await (const handle of (opaque as unknown as { values(): AsyncIterable<FileSystemHandle> }).values())
    if (handle.kind === 'file') files.push(handle as SyncFile);
  return files;
}
