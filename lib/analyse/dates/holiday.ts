import { type Day, easter, nthWeekday, toDay } from './calendar';
import type { Words } from './words/words';

/** The day of a holiday in a year. */
export function holidayDay(name: string, year: number, words: Words): Day {
  const rule = words.holidays[name];
  if (!rule) throw new Error(`No holiday "${name}"`);
  if ('fixed' in rule) return toDay(year, rule.fixed[0], rule.fixed[1]);
  if ('easter' in rule) return easter(year) + rule.easter;
  return nthWeekday(year, ...rule.nth) + (rule.plus ?? 0);
}
