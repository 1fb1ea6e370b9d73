import { browser } from 'wxt/browser';
import { SENTENCES } from '../sentences';
import type { Answer, ArchiveCall, ArchiveCalls, ArchiveRequest } from './calls';
import { ArchiveChannel } from './channel';

const PAGE = '/offscreen.html';

/** The part of `chrome.offscreen` in use; no other browser has it. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

/** What travels to the page that owns the archive; pages to whom it is not addressed stay silent. */
export type ArchiveMessage = ArchiveRequest & { to: 'archive' };

/** Asks the archive, wherever this browser keeps it. For the background only; never throws. */
export async function callArchive<K extends ArchiveCall>(
  request: Extract<ArchiveRequest, { call: K }>,
): Promise<Answer<ReturnType<ArchiveCalls[K]>>> {
  try {
    const answer = await (offscreen() ? throughPage(request) : ownWorker().ask(request));
    return answer as Answer<ReturnType<ArchiveCalls[K]>>;
  } catch {
    return { ok: false, reason: SENTENCES.unreachable };
  }
}

function offscreen(): Offscreen | undefined {
  return (browser as typeof browser & { offscreen?: Offscreen }).offscreen;
}

/** Firefox: the background page may start workers itself. */
let channel: ArchiveChannel | undefined;

function ownWorker(): ArchiveChannel {
  channel ??= new ArchiveChannel();
  return channel;
}

/** Chrome: a service worker may not, so a hidden page does. It may be gone at any time, even between two lines here. */
async function throughPage(request: ArchiveRequest): Promise<unknown> {
  await pageOpen();
  return askPage(request).catch(async () => {
    await pageOpen();
    return askPage(request);
  });
}

async function askPage(request: ArchiveRequest): Promise<unknown> {
  const message: ArchiveMessage = { to: 'archive', ...request };
  const answer: unknown = await browser.runtime.sendMessage(message);
  if (!answer) throw new Error('nobody answered');
  return answer;
}

/** Chrome allows one hidden page and throws at a second: concurrent callers share the one that is being made. */
let opening: Promise<void> | null = null;

function pageOpen(): Promise<void> {
  opening ??= openPage().finally(() => {
    opening = null;
  });
  return opening;
}

async function openPage(): Promise<void> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (contexts.length > 0) return;
  await offscreen()?.createDocument({
    url: PAGE,
    reasons: ['WORKERS'],
    justification: 'Keeps the archive of articles read, a SQLite database, in a worker.',
  });
}
