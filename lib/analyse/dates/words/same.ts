/** Words with the same value, in one string. */
export function same<V>(value: V, words: string): Record<string, V> {
  return Object.fromEntries(words.split('|').map((word) => [word, value]));
}
