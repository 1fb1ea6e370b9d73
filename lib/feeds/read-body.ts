/** More than any feed takes. */
const MOST_BYTES = 2_000_000;

/**
 * The answer as text, in the encoding that it names; null when it is longer than it may be: the rest isn't waited for. What is
 * gzip itself, as files named `.gz` are, is unpacked within the same bounds; it rejects where that is broken.
 */
export async function readBody(response: Response): Promise<string | null> {
  const type = response.headers.get('content-type') ?? '';
  const bytes = await bytesOf(response.body);
  const isGzip = bytes?.[0] === 0x1f && bytes[1] === 0x8b;
  const whole = isGzip ? await bytesOf(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))) : bytes;
  return whole && decoder(type, whole).decode(whole);
}

async function bytesOf(stream: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = new Uint8Array(MOST_BYTES);
  let length = 0;
  for (const reader = stream?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    if (length + value.length > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    bytes.set(value, length);
    length += value.length;
  }
  return bytes.subarray(0, length);
}

const ENCODING = /(?:charset|encoding)\s{0,3}=\s{0,3}["']?([\w-]{1,40})/i;

function decoder(type: string, bytes: Uint8Array): TextDecoder {
  const declaration = /^\s{0,9}<\?xml[^>]{0,200}>/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 256)))?.[0];
  const [, name] = ENCODING.exec(type) ?? ENCODING.exec(declaration ?? '') ?? [];
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder();
  }
}
