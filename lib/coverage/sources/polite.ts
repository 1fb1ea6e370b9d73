import { type Answer, readAnswer } from './body';
import type { Headline } from './headline';
import { type Refusal, SourceError } from './refusal';
import { retryAfter } from './retry-after';
import { isSameSite } from './same-site';

/** What was made of an answer: small enough to be kept. */
export interface Parsed {
  headlines: Headline[];
  /** Where to ask on. */
  addresses: string[];
}

/** What a request came to, kept for a day so that it is made once. */
export type Remembered = { at: number } & ({ parsed: Parsed } | { refused: Refusal });

/** What is known of earlier requests. Whoever owns it keeps it bounded. */
export interface Memory {
  recall(url: string): Promise<Remembered | null>;
  remember(url: string, what: Remembered): Promise<void>;
  /** Until when a host is to be left alone, in milliseconds since 1970; 0 when it is not. */
  pausedUntil(host: string): Promise<number>;
  pause(host: string, until: number): Promise<void>;
}

export interface Politeness {
  fetch: typeof fetch;
  /** Milliseconds since 1970. */
  now(): number;
  memory: Memory;
  /** Milliseconds between the end of one request to a host and the next one. */
  spacing?: number;
}

export interface Request {
  url: string;
  /** It holds words of the article: it must not end up at another site, so no redirect is followed. */
  hasWords?: boolean;
  parse(answer: Answer): Parsed;
  signal: AbortSignal;
}

export type Ask = (request: Request) => Promise<Parsed>;

const DAY_MS = 86_400_000;
const PATIENCE_MS = 8_000;
/** A server in trouble is left alone for that long when it does not say. */
const PAUSE_MS = 60_000;

/**
 * Asks sites one request at a time each, with a pause between, never twice a day for the same, and not at all while a site
 * wants to be left alone. No cookies, no referrer. Rejects with a SourceError, or as `signal` was aborted.
 */
export function politeClient({ fetch, now, memory, spacing = 1_000 }: Politeness): Ask {
  const turns = new Map<string, Promise<unknown>>();

  return (request) => {
    const { host } = new URL(request.url);
    const mine = (turns.get(host) ?? Promise.resolve()).then(() => answer(request, host));
    const next = mine.then(
      ({ asked }) => (asked ? pause(spacing) : undefined),
      () => pause(spacing),
    );
    turns.set(host, next);
    return mine.then(({ parsed }) => parsed);
  };

  async function answer(request: Request, host: string): Promise<{ parsed: Parsed; asked: boolean }> {
    request.signal.throwIfAborted();
    const known = await memory.recall(request.url);
    if (known && now() - known.at < DAY_MS) {
      if ('refused' in known) throw new SourceError(known.refused);
      return { parsed: known.parsed, asked: false };
    }
    if ((await memory.pausedUntil(host)) > now()) throw new SourceError('busy');
    try {
      const parsed = request.parse(await get(request, host));
      await memory.remember(request.url, { at: now(), parsed });
      return { parsed, asked: true };
    } catch (error) {
      if (error instanceof SourceError && error.lasts)
        await memory.remember(request.url, { at: now(), refused: error.refusal });
      throw error;
    }
  }

  async function get({ url, hasWords, signal }: Request, host: string): Promise<Answer> {
    const timeout = AbortSignal.timeout(PATIENCE_MS);
    try {
      const response = await fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: hasWords ? 'manual' : 'follow',
        signal: AbortSignal.any([signal, timeout]),
      });
      await check(response, url, host);
      return await readAnswer(response);
    } catch (error) {
      if (error instanceof SourceError || signal.aborted) throw error;
      throw new SourceError(timeout.aborted ? 'slow' : 'unreachable');
    }
  }

  async function check(response: Response, url: string, host: string): Promise<void> {
    const refusal = refusalOf(response, url);
    if (refusal === 'busy')
      await memory.pause(host, now() + (retryAfter(response.headers.get('retry-after'), now()) ?? PAUSE_MS));
    if (!refusal) return;
    await response.body?.cancel().catch(() => undefined);
    throw new SourceError(refusal);
  }
}

function refusalOf({ type, status, ok, url: came }: Response, url: string): Refusal | null {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'elsewhere';
  if (!isSameSite(came, url)) return 'elsewhere';
  if (status === 429 || status >= 500) return 'busy';
  if (status === 401 || status === 403) return 'closed';
  return ok ? null : 'missing';
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
