/** An expression for texts with any of the words. Quoted one by one: bare, `don't` or `a-b` would be syntax. */
export function anyOf(words: Iterable<string>): string {
  return [...words].map(phrase).filter(Boolean).join(' OR ');
}

/** An expression for the words in this order; empty when there is no word. */
export function phrase(text: string): string {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu);
  return words ? `"${words.join(' ')}"` : '';
}
