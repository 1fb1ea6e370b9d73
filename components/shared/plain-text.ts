/** Embedding, override and isolate controls: with them a name can turn around the words after it. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/** Text of a page made fit to stand beside our own words. */
export function plainText(text: string): string {
  return text.replace(BIDI_CONTROLS, '');
}
