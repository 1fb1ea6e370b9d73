import { type Item, is } from './items';
import { Tag } from './lexicon';

/** Whether words in quotation marks without a cue are a title, a nickname or irony rather than speech. */
export function isLoose(items: Item[], at: number, hasCue: boolean): boolean {
  const inner = (items[at] as Item).text.trim();
  const words = inner.split(/\s+/);
  const previous = items[at - 1];
  if (/^[:,]$/.test(previous?.text ?? '') && words.length > 3) return false;
  if (is(previous, Tag.naming)) return true;
  if (/'s$/.test(previous?.lower ?? '') && words.length <= 6 && !/^\p{Ll}/u.test(inner)) return true;
  if (isTitle(inner)) return true;
  if (/[,.?!]$/.test(inner) && words.length > 3) return false;
  return words.length <= (hasCue ? 2 : 3);
}

/** Every longer word begins with a capital. */
export function isTitle(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const long = words.filter((word) => word.length > 3);
  return (
    words.length > 1 && long.length > 0 && !/[!?]$/.test(text) && long.every((word) => /^[^\p{L}]?\p{Lu}/u.test(word))
  );
}
