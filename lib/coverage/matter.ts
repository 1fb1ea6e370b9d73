import { CALENDAR_WORDS } from './calendar-words';
import { COMMON_WORDS } from './common-words';
import { FUNCTION_WORDS } from './function-words';
import { COUNT_WORDS } from './number-of';
import { stemsOf } from './terms';
import { HARM_STEMS } from './toll-words';

/** Share of articles from which a word is at home in any. */
const COMMON = 0.09;

/** Whether anything that both say tells what they speak of: people die everywhere. */
export function shareMatter(words: ReadonlyMap<string, number>, stems: ReadonlySet<string>): boolean {
  return [...words.keys()].some((stem) => stems.has(stem) && saysOfWhat(stem));
}

/** Those of the words that say what a part of the sentence is about: not its figures, which may differ, nor "number". */
export function matterOf(words: ReadonlyMap<string, number>, part: string): Map<string, number> {
  const stems = stemsOf(part);
  return new Map([...words].filter(([stem]) => stem.length > 1 && stems.has(stem) && !counts(stem)));
}

function saysOfWhat(stem: string): boolean {
  const isEverywhere = FUNCTION_WORDS.has(stem) || (COMMON_WORDS.get(stem) ?? 0) >= COMMON;
  return !isEverywhere && !CALENDAR_WORDS.has(stem) && !HARM_STEMS.has(stem) && !counts(stem);
}

const counts = (stem: string) => COUNT_WORDS.has(stem) || /\d/.test(stem);
