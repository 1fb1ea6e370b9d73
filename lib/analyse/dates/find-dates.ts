import type { Span } from '../../extract/article';
import type { Timex } from '../report';
import { type Day, dayValue, parseDay } from './calendar';
import { directionAt } from './direction';
import { intervalOf } from './interval';
import { isMonthFirst } from './month-first';
import type { Match, Phrase } from './phrase';
import { recognise } from './recognise';
import { resolve } from './resolve';
import { advance, endPassage, isNarrative, isOld, openThread, type Thread } from './thread';
import { type Line, tokenise } from './tokens';
import { type Words, wordsOf } from './words/words';

export interface FindDatesInput {
  text: string;
  sentences: Span[];
  /** ISO day or time; the day as written counts. Null leaves relative dates out. */
  published: string | null;
  /** BCP 47; decides vocabulary and the order of day and month. */
  lang: string;
}

interface Found {
  line: Line;
  matches: Match[];
  sentence: number;
}

/** A sentence longer than this is no sentence: it is read in pieces, which keeps every rule linear. */
const LONGEST = 2000;

/** The temporal expressions of a text, in order, with their TIMEX3 values and days. */
export function findDates({ text, sentences, published, lang }: FindDatesInput): Timex[] {
  const words = wordsOf(lang);
  if (!words) return [];
  const day = parseDay(published);
  const monthFirst = isMonthFirst(text, lang, words);
  const found = sentences.flatMap(([start, end], sentence) =>
    pieces(start, end).map(([from, to]): Found => {
      const line = tokenise(text, from, to, words);
      return { line, matches: recognise(line, monthFirst), sentence };
    }),
  );
  const thread = openThread(day, tellsHistory(found, day));
  return found.flatMap((f) => resolveLine(f, thread, text, words));
}

function pieces(start: number, end: number): Span[] {
  const out: Span[] = [];
  for (let at = start; at < end; at += LONGEST) out.push([at, Math.min(end, at + LONGEST)]);
  return out;
}

/** Counts what points to the past by itself and what points to the publication. */
function tellsHistory(found: Found[], published: Day | null): boolean {
  let old = 0;
  let deictic = 0;
  for (const { phrase } of found.flatMap((f) => f.matches)) {
    const year = explicitYear(phrase);
    if (year !== null && isOld(year, published)) old++;
    if (pointsToPublication(phrase)) deictic++;
  }
  return isNarrative(old, deictic);
}

function explicitYear(phrase: Phrase): number | null {
  if (phrase.kind === 'value')
    return phrase.type === 'DATE' && /^\d{4}/.test(phrase.value) ? Number(phrase.value.slice(0, 4)) : null;
  return 'year' in phrase ? phrase.year : null;
}

/** Nothing about the verb would change it. */
const isComplete = (phrase: Phrase): boolean =>
  phrase.kind === 'value' || phrase.kind === 'clock' || ('year' in phrase && phrase.year !== null);

/** Does it put what follows into its year? "since 1983", "the 2016 budget" only compare or name. */
function setsYear(phrase: Phrase, { tokens }: Line, from: number): boolean {
  if (explicitYear(phrase) === null) return false;
  if (phrase.kind !== 'value') return true;
  const [own, previous] = [tokens[from], tokens[from - 1]];
  if (previous?.text === 'since') return false;
  return !previous || own?.cls !== 'Y' || 'p&-,.(O'.includes(previous.cls);
}

/** The day named nearest to a time of day: "at 3 p.m. on Friday". */
function dayBeside(matches: Match[], out: (Timex | null)[], at: number): Day | null {
  const own = matches[at] as Match;
  if (own.phrase.kind !== 'clock') return null;
  let best: Day | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, match] of matches.entries()) {
    const distance = match.from >= own.to ? match.from - own.to : own.from - match.to;
    const timex = out[i];
    if (!timex?.from || timex.from !== timex.to || distance >= least) continue;
    [best, least] = [parseDay(timex.from), distance];
  }
  return best;
}

const looksAhead = (line: Line, from: number, to: number, words: Words): boolean =>
  directionAt(line, from, to, words.verbs) > 0;

const pointsToPublication = (phrase: Phrase): boolean =>
  (phrase.kind === 'relative' && phrase.anchor === 'published') || (phrase.kind === 'weekday' && phrase.shift === null);

function resolveLine({ line, matches, sentence }: Found, thread: Thread, text: string, words: Words): Timex[] {
  const out: (Timex | null)[] = matches.map(() => null);
  // Clock times last: "at 3 p.m. on Friday" belongs to the Friday.
  const order = [...matches.keys()].sort(
    (a, b) => Number(matches[a]?.phrase.kind === 'clock') - Number(matches[b]?.phrase.kind === 'clock') || a - b,
  );
  for (const i of order) {
    const { phrase, from, to } = matches[i] as Match;
    const direction = isComplete(phrase) ? 0 : directionAt(line, from, to, words.verbs);
    const resolved = resolve(phrase, { thread, sentence, direction, beside: dayBeside(matches, out, i), words });
    if (!resolved) continue;
    if (pointsToPublication(phrase)) endPassage(thread);
    const start = line.tokens[from]?.start ?? 0;
    const end = line.tokens[to - 1]?.end ?? start;
    const days = resolved.type === 'DATE' || resolved.type === 'TIME' ? intervalOf(resolved.value) : null;
    if (days && phrase.kind !== 'clock') advance(thread, days, setsYear(phrase, line, from), sentence);
    out[i] = {
      start,
      end,
      text: text.slice(start, end),
      ...resolved,
      from: days && dayValue(days.from),
      to: days && dayValue(days.to),
      ...(days && thread.published !== null && days.to > thread.published && looksAhead(line, from, to, words)
        ? { ahead: true }
        : {}),
    };
  }
  return out.filter((t) => t !== null);
}
