import type { Span } from '../../extract/article';
import type { Timex } from '../report';
import { type Day, parseDay } from './calendar';
import { isMonthFirst } from './month-first';
import { hasNamesake } from './names';
import { explicitYear, pointsToPublication } from './phrase';
import { recognise } from './recognise';
import { type Found, resolveLine } from './resolve-line';
import { isNarrative, isOld, openThread } from './thread';
import { tokenise } from './tokens';
import { wordsOf } from './words/words';

export interface FindDatesInput {
  text: string;
  sentences: Span[];
  /** ISO day or time; the day as written counts. Null leaves relative dates out. */
  published: string | null;
  /** BCP 47; decides vocabulary and the order of day and month. */
  lang: string;
  /** Passages in outer quotation marks, in order: what they say of today was said on the day of the saying. */
  quoted?: readonly Span[];
}

/** A sentence longer than this is no sentence: it is read in pieces, which keeps every rule linear. */
const LONGEST = 2000;

/** The temporal expressions of a text, in order, with their TIMEX3 values and days. */
export function findDates({ text, sentences, published, lang, quoted = [] }: FindDatesInput): Timex[] {
  const words = wordsOf(lang);
  const day = parseDay(published);
  const lines = sentences.flatMap(([start, end], sentence) =>
    pieces(start, end).map(([from, to]) => ({ line: tokenise(text, from, to, words), sentence })),
  );
  const style = { monthFirst: isMonthFirst(text, lang, words), namesake: hasNamesake(lines.map(({ line }) => line)) };
  const found = lines.map(({ line, sentence }): Found => ({ line, matches: recognise(line, style), sentence }));
  const thread = openThread(day, tellsHistory(found, day));
  return found.flatMap((f) => resolveLine(f, thread, text, words, quoted));
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
