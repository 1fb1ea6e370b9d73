import { CALENDAR_WORDS } from './calendar-words';
import { terms } from './terms';

/** Stems with a capital, but for the first word and the calendar's: names most of the time. */
export function namesIn(sentence: string): Set<string> {
  const [, ...rest] = terms(sentence);
  return new Set(rest.flatMap(({ stem, capital }) => (capital && !CALENDAR_WORDS.has(stem) ? stem : [])));
}

/** Whether both sentences name somebody or some place, and none in common. */
export function namesOthers(a: string, b: string): boolean {
  const [one, other] = [namesIn(a), namesIn(b)];
  return one.size > 0 && other.size > 0 && ![...one].some((stem) => other.has(stem));
}
