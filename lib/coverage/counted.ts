import type { Quantity } from '../analyse/report';
import { CALENDAR_WORDS } from './calendar-words';
import { FUNCTION_WORDS } from './function-words';
import { numberOf } from './number-of';
import { stemsOf, type Term, terms } from './terms';

/** Words to each side that say what is counted. */
const BESIDE = 4;
/** Characters between a day and its month: "3 de mayo". */
const DAY_REACH = 4;
/** So many zeros at the end of a number were not counted to the last one. */
const ROUND_ZEROS = 3;

/** What a number only tells apart from others of its kind. */
const NUMBERED: ReadonlySet<string> = stemsOf(
  'article chapter day flight grade group level page part phase round route section stage week year',
);

/** "Last year seven pupils": no name. */
const DETERMINERS: ReadonlySet<string> = stemsOf('a an the this that last next past previous same each every per one');

/** What is counted is never a day, nor another figure. */
const saysNothing = (stem: string) => FUNCTION_WORDS.has(stem) || CALENDAR_WORDS.has(stem) || /\d/.test(stem);

/** A figure with the stems beside it, which say what it counts. */
export interface Counted {
  quantity: Quantity;
  /** What the figure was rounded to, as far as its writing tells: 0.1 billion for "1.2bn". */
  step: number;
  beside: Set<string>;
}

/** The figures of a sentence that count something. */
export function counted(sentence: string, quantities: readonly Quantity[]): Counted[] {
  const words = terms(sentence);
  return quantities
    .filter((quantity) => !qualifies(sentence, quantity) && !isPartOfName(quantity, words))
    .map((quantity) => {
      const at = quantity.unit === null ? numberOf(sentence, quantity.start) : null;
      const place = at === null ? quantity : { start: at, end: at };
      const beside = besideOf(place, at === null ? words : words.filter(({ start }) => start >= at));
      return { quantity, step: stepOf(sentence, quantity), beside };
    });
}

/** "A 67-year-old", "year-seven pupils", "Henrik Dahl, 67, died": a mark of somebody or something, not a count. */
function qualifies(sentence: string, { start, end }: Quantity): boolean {
  const between = sentence.slice(start - 2, start) === ', ' && sentence[end] === ',';
  const joined = /^[a-z][-‑]$/i.test(sentence.slice(start - 2, start));
  return between || joined || /^[-‑][a-z]/i.test(sentence.slice(end, end + 2));
}

/** "July 31", "3 de mayo", "the Orbit 5": part of a date, whether or not one was read there, or of a name. */
function isPartOfName({ start, end, unit }: Quantity, words: readonly Term[]): boolean {
  const [first] = words;
  const [determiner, before] = words.filter((word) => word.end <= start).slice(-2);
  if (before && NUMBERED.has(before.stem) && !(determiner && DETERMINERS.has(determiner.stem))) return true;
  if (unit !== null) return false;
  const after = words.find((word) => word.start >= end && word.stem !== 'de');
  if (before && start - before.end <= 1 && (isCalendar(before) || isLabel(before, first))) return true;
  return after !== undefined && after.start - end <= DAY_REACH && isCalendar(after);
}

/** Part of a name, wherever its capital stands: a model, a make. */
const isLabel = (before: Term, first: Term | undefined) =>
  before !== first && before.word !== before.word.toLowerCase();

const isCalendar = ({ stem }: Term) => CALENDAR_WORDS.has(stem);

function besideOf({ start, end }: Pick<Quantity, 'start' | 'end'>, words: readonly Term[]): Set<string> {
  const before = words.filter((word) => word.end <= start).slice(-BESIDE);
  const after = words.filter((word) => word.start >= end).slice(0, BESIDE);
  const telling = [...before, ...after].filter(({ stem }) => !saysNothing(stem));
  return new Set(telling.map(({ stem }) => stem));
}

/** The place of the last digit that was meant: the last one written, or in "12,000" and "two million" the last before the zeros. */
function stepOf(sentence: string, { start, end, value }: Quantity): number {
  if (value === 0) return 1;
  const written = /\d[\d.,\s]*/.exec(sentence.slice(start, end))?.[0] ?? String(value);
  const digits = written.replace(/\D/g, '').replace(/^0+/, '');
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  const meant = zeros < ROUND_ZEROS ? digits.length : digits.length - zeros;
  return 10 ** (Math.floor(Math.log10(Math.abs(value))) - meant + 1);
}
