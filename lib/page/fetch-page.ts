/** Why a page could not be had. */
export type FetchProblem = 'unreachable' | 'refused' | 'late' | 'too-large' | 'not-html';

export class FetchError extends Error {
  constructor(readonly problem: FetchProblem) {
    super(`The page could not be fetched: ${problem}.`);
  }
}

const MOST_BYTES = 5_000_000;
const PATIENCE_MS = 15_000;

/**
 * Fetches a page of the origin that the script runs in, as following a link to it would: with the reader's cookies. A
 * redirect to another origin is not followed. The document is inert: nothing in it runs or loads. Rejects with a
 * FetchError, or with the reason of the signal.
 */
export async function fetchPage(url: string, encoding: string, signal: AbortSignal): Promise<Document> {
  const late = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(url, {
      mode: 'same-origin',
      credentials: 'same-origin',
      signal: AbortSignal.any([signal, late]),
    });
    if (!response.ok) throw new FetchError('refused');
    const type = response.headers.get('content-type') ?? '';
    if (!/html/i.test(type)) throw new FetchError('not-html');
    const charset = /charset\s?=\s?["']?([\w-]{1,30})/i.exec(type)?.[1] ?? encoding;
    return new DOMParser().parseFromString(decode(await bytesOf(response), charset), 'text/html');
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FetchError) throw error;
    throw new FetchError(late.aborted ? 'late' : 'unreachable');
  }
}

async function bytesOf(response: Response): Promise<Uint8Array[]> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length <= MOST_BYTES) continue;
    await reader?.cancel();
    throw new FetchError('too-large');
  }
  return chunks;
}

function decode(chunks: Uint8Array[], charset: string): string {
  const decoder = decoderOf(charset);
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}

/** A server may name an encoding that nobody knows. */
function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
