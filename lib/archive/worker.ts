import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { type Archive, openArchive } from './archive';
import type { Answer, ArchiveCall, ArchiveRequest } from './calls';
import { ArchiveBusyError, openPool } from './pool';
import { NewerArchiveError } from './schema';

/** SQLite's module and its WebAssembly lie in the extension unchanged; see the build hook in wxt.config.ts. */
const SQLITE = '/sqlite/index.mjs';

const UNUSED = { opfs: true, 'opfs-vfs': true, 'opfs-wl': true, kvvfs: true };

type Init = () => Promise<Sqlite3Static>;

/** Answers what the channel asks. A failed opening is tried again with the next request. */
export function serveArchive(): void {
  let archive: Promise<Archive> | null = null;
  globalThis.onmessage = async ({ data }: MessageEvent<{ number: number; request: ArchiveRequest }>) => {
    archive ??= open();
    const answer = await archive.then((opened) => perform(opened, data.request)).catch(refusal);
    if (!answer.ok && !(await archive.catch(() => null))) archive = null;
    globalThis.postMessage({ number: data.number, answer });
  };
}

async function open(): Promise<Archive> {
  Object.assign(globalThis, { sqlite3ApiConfig: { disable: { vfs: UNUSED } } });
  const module: { default: Init } = await import(/* @vite-ignore */ new URL(SQLITE, location.href).href);
  const sqlite3 = await module.default();
  return openArchive(sqlite3, await openPool(sqlite3), {
    now: () => new Date().toISOString(),
    clock: () => performance.now(),
  });
}

function perform(archive: Archive, { call, args }: ArchiveRequest): Answer<unknown> {
  if (!Object.hasOwn(archive, call)) return { ok: false, reason: `The archive knows no request "${call}".` };
  const method = archive[call] as (...args: ArchiveRequest['args']) => ReturnType<Archive[ArchiveCall]>;
  return { ok: true, value: method(...args) };
}

function refusal(error: unknown): Answer<never> {
  if (error instanceof NewerArchiveError || error instanceof ArchiveBusyError)
    return { ok: false, reason: error.message };
  const detail = error instanceof Error ? error.message : String(error);
  return { ok: false, reason: `The archive could not do this (${detail}). Reading goes on without it.` };
}
