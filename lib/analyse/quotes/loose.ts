import { NAMING } from '../en/words';
import type { Item } from './items';

/** Whether words in quotation marks without a cue are a title, a nickname or irony rather than speech. */
export function isLoose(text: string, items: Item[], at: number, hasCue: boolean): boolean {
  const item = items[at] as Item;
  const inner = item.text.trim();
  const words = inner.split(/\s+/);
  const previous = items[at - 1];
  if (/^[:,]$/.test(previous?.text ?? '') && words.length > 3) return false;
  if (previous && NAMING.has(previous.lower)) return true;
  if (previous && /'s$/.test(previous.lower) && words.length <= 6 && !/^\p{Ll}/u.test(inner)) return true;
  const long = words.filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^[^\p{L}]?\p{Lu}/u.test(word));
  if (words.length > 1 && long.length > 0 && capitals.length === long.length && !/[.!?]$/.test(inner)) return true;
  if (/[,.?!]$/.test(inner) && words.length > 3) return false;
  return words.length <= (hasCue ? 2 : 3) || text.length === 0;
}
