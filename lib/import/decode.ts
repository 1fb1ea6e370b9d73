/** Where browsers look for the encoding that a page declares. */
const HEAD_BYTES = 1_024;
const DECLARED = /<meta[^>]{1,200}?charset\s?=\s?["']?([\w-]{1,30})/i;

/** The text of a file: by its first bytes, by what a page declares, otherwise UTF-8, and where it is not, Windows' own. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const declared = DECLARED.exec(head)?.[1];
  return (declared && decodeAs(declared, bytes)) || decodeAs('utf-8', bytes) || decodeBroken(bytes);
}

/** A few bytes that went wrong do not make another encoding of UTF-8: most of its letters beyond ASCII are whole then. */
function decodeBroken(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  let whole = 0;
  for (const letter of text) if (letter > '\u007f') whole += letter === '\ufffd' ? -1 : 1;
  return whole > 0 ? text : new TextDecoder('windows-1252').decode(bytes);
}

/** Null when the bytes are not of that encoding, or nobody knows it. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
