import type { Span } from '../../extract/article';
import type { Timex } from '../report';
import { type Day, dayValue, parseDay } from './calendar';
import { directionAt } from './direction';
import { intervalOf } from './interval';
import { explicitYear, type Match, type Phrase, pointsToPublication } from './phrase';
import { quoteAt, sayingDay } from './quote-frame';
import { straighten } from './ranges';
import { resolve } from './resolve';
import { advance, endPassage, openSection, type Place, type Thread } from './thread';
import type { Line } from './tokens';
import type { Words } from './words/words';

/** The expressions of one sentence, before they are resolved. */
export interface Found {
  line: Line;
  matches: Match[];
  place: Place;
}

/** Resolves the expressions of a sentence and moves the thread on. */
export function resolveLine(
  { line, matches, place }: Found,
  thread: Thread,
  text: string,
  words: Words,
  quoted: readonly Span[],
): Timex[] {
  const out: (Timex | null)[] = matches.map(() => null);
  const quotes = matches.map(({ phrase, from }) =>
    pointsToPublication(phrase) ? quoteAt(quoted, line.tokens[from]?.start ?? 0) : null,
  );
  for (const i of order(matches, quotes)) {
    const match = matches[i] as Match;
    const { phrase, from, to } = match;
    const direction = isComplete(phrase) ? 0 : directionAt(line, from, to, words.verbs);
    const quote = quotes[i] ?? null;
    const said = quote && (sayingDay(line, quote, matches, out) ?? dayBefore(thread));
    const frame = said === null ? thread : { ...thread, published: said, setting: said };
    const resolved = resolve(phrase, {
      thread: frame,
      place,
      direction,
      beside: dayBeside(line, matches, out, i),
      words,
    });
    if (!resolved) continue;
    if (pointsToPublication(phrase)) endPassage(thread);
    const days = resolved.type === 'DATE' || resolved.type === 'TIME' ? intervalOf(resolved.value) : null;
    if (days && phrase.kind !== 'clock') advance(thread, days, setsYear(phrase, line, from), place);
    if (days && matches.length === 1 && isHeading(match, line)) openSection(thread, days);
    const start = line.tokens[from]?.start ?? 0;
    const end = line.tokens[to - 1]?.end ?? start;
    out[i] = {
      start,
      end,
      text: text.slice(start, end),
      ...resolved,
      from: days && dayValue(days.from),
      to: days && dayValue(days.to),
    };
    if (days && thread.published !== null && days.to > thread.published && directionAt(line, from, to, words.verbs) > 0)
      (out[i] as Timex).ahead = true;
  }
  straighten(matches, out, line);
  return out.filter((t) => t !== null);
}

/** What the sentence says of itself comes first: a quote may be dated by it, and a clock time ("at 3 p.m. on Friday") belongs to its day. */
function order(matches: Match[], quotes: (Span | null)[]): number[] {
  const rank = (i: number) => (matches[i]?.phrase.kind === 'clock' ? 2 : quotes[i] ? 1 : 0);
  return [...matches.keys()].sort((a, b) => rank(a) - rank(b) || a - b);
}

/** Of an event of the day before publication the quotes are of that day too. */
const dayBefore = ({ setting, published }: Thread): Day | null =>
  setting !== null && published !== null && setting === published - 1 ? setting : null;

/** Nothing about the verb would change it. */
const isComplete = (phrase: Phrase): boolean =>
  phrase.kind === 'value' || phrase.kind === 'clock' || ('year' in phrase && phrase.year !== null);

/** Does it put what follows into its year? "since 1983", "the 2016 budget" only compare or name. */
function setsYear(phrase: Phrase, line: Line, from: number): boolean {
  if (explicitYear(phrase) === null) return false;
  if (phrase.kind !== 'value') return true;
  const [own, previous] = [line.tokens[from], line.tokens[from - 1]];
  if (line.words.senses.compares.has(previous?.text ?? '')) return false;
  return !previous || own?.cls !== 'Y' || 'p&-,.(O'.includes(previous.cls);
}

/** The line is a date and nothing else: the heading of what follows. */
function isHeading({ phrase, from, to }: Match, { tokens }: Line): boolean {
  return phrase.kind === 'date' && tokens.every(({ text }, i) => (i >= from && i < to) || !/[\p{L}\d]/u.test(text));
}

const AND = 2;

/** The day named nearest to a time of day: "at 3 p.m. on Friday". */
function dayBeside({ shape }: Line, matches: Match[], out: (Timex | null)[], at: number): Day | null {
  const own = matches[at] as Match;
  if (own.phrase.kind !== 'clock') return null;
  let best: Day | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, match] of matches.entries()) {
    const [from, to] = match.from >= own.to ? [own.to, match.from] : [match.to, own.from];
    // "10pm on Friday and 2am on Saturday"
    const distance = to - from + (shape[from] === '&' ? AND : 0);
    const timex = out[i];
    if (!timex?.from || timex.from !== timex.to || distance >= least) continue;
    [best, least] = [parseDay(timex.from), distance];
  }
  return best;
}
