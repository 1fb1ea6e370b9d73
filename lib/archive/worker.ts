import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { Answer, ArchiveRequest } from './calls';
import { openPool } from './pool';
import { refusal } from './refusal';
import { archiveService } from './service';

/** SQLite's module and its WebAssembly lie in the extension unchanged; see the build hook in wxt.config.ts. */
const SQLITE = '/sqlite/index.mjs';

const UNUSED = { opfs: true, 'opfs-vfs': true, 'opfs-wl': true, kvvfs: true };

type Init = () => Promise<Sqlite3Static>;
type Service = (request: ArchiveRequest) => Answer<unknown>;

/** Answers what the channel asks. A failed opening is tried again with the next request. */
export function serveArchive(): void {
  let opening: Promise<Service> | null = null;
  globalThis.onmessage = async ({ data }: MessageEvent<{ number: number; request: ArchiveRequest }>) => {
    opening ??= open();
    const opened = opening;
    const answer = await opened
      .then((service) => service(data.request))
      .catch((error) => {
        if (opening === opened) opening = null;
        return refusal(error);
      });
    globalThis.postMessage({ number: data.number, answer });
  };
}

async function open(): Promise<Service> {
  Object.assign(globalThis, { sqlite3ApiConfig: { disable: { vfs: UNUSED } } });
  const module: { default: Init } = await import(/* @vite-ignore */ new URL(SQLITE, location.href).href);
  const sqlite3 = await module.default();
  return archiveService(sqlite3, await openPool(sqlite3), {
    now: () => new Date().toISOString(),
    clock: () => performance.now(),
  });
}
