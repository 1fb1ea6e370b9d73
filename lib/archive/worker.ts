import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { ArchiveRequest } from './calls';
import { openPool } from './pool';
import { refusal } from './refusal';
import { archiveService } from './service';

/** SQLite's module and its WebAssembly lie in the extension unchanged; see the build hook in wxt.config.ts. */
const SQLITE = '/sqlite/index.mjs';

const UNUSED = { opfs: true, 'opfs-vfs': true, 'opfs-wl': true, kvvfs: true };

type Init = () => Promise<Sqlite3Static>;
type Service = ReturnType<typeof archiveService>;
/** Between two steps of upkeep, so that a request which came meanwhile is answered first. */
const PAUSE_MS = 20;

/** Answers what the channel asks. A failed opening is tried again with the next request. */
export function serveArchive(): void {
  let opening: Promise<Service> | null = null;
  globalThis.onmessage = async ({ data }: MessageEvent<{ number: number; request: ArchiveRequest }>) => {
    opening ??= open();
    const opened = opening;
    const answer = await opened
      .then((service) => service.answer(data.request))
      .catch((error) => {
        if (opening === opened) opening = null;
        return refusal(error);
      });
    globalThis.postMessage({ number: data.number, answer });
    opened.then(keepUp, () => {});
  };
}

let next: ReturnType<typeof setTimeout> | undefined;

function keepUp(service: Service): void {
  clearTimeout(next);
  next = setTimeout(() => service.keepUp() && keepUp(service), PAUSE_MS);
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
