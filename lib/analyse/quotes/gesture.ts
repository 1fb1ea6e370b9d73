import { is, isCapital, type Line } from './items';
import type { Language } from './languages';
import { Tag } from './lexicon';

/** Items of a sentence that only tells what somebody did before going on to speak. */
const LONGEST = 9;

/** “Paul Grey shrugged.”: what follows in marks may be his, or that of the `source` who spoke before. */
export function isGesture({ items }: Line, { sentenceSubject }: Language, source: string | null | undefined): boolean {
  if (items.length > LONGEST) return false;
  const subject = sentenceSubject(items, items.length);
  const last = subject && items[subject[1] - 1];
  if (!last || subject[0] > 1 || is(last, Tag.pronoun) || !isCapital(last)) return false;
  return !source?.endsWith(last.text);
}
