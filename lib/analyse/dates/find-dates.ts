import type { Span } from '../../extract/article';
import type { Timex } from '../report';
import { type Day, parseDay } from './calendar';
import { isMonthFirst } from './month-first';
import { hasNamesake } from './names';
import { explicitYear, type Phrase, pointsToPublication } from './phrase';
import { recognise } from './recognise';
import { type Found, resolveLine } from './resolve-line';
import { isNarrative, isOld, openThread, type Place } from './thread';
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
  const places = placesOf(text, sentences);
  const lines = sentences.flatMap(([start, end], i) =>
    pieces(start, end).map(([from, to]) => ({ line: tokenise(text, from, to, words), place: places[i] as Place })),
  );
  const style = { monthFirst: isMonthFirst(text, lang, words), namesake: hasNamesake(lines.map(({ line }) => line)) };
  const found = lines.map(({ line, place }): Found => ({ line, matches: recognise(line, style), place }));
  const thread = openThread(day, tellsHistory(found, day));
  return found.flatMap((f) => resolveLine(f, thread, text, words, quoted));
}

/** Line breaks end paragraphs. */
function placesOf(text: string, sentences: readonly Span[]): Place[] {
  let paragraph = 0;
  return sentences.map(([start], sentence) => {
    if (text.slice(sentences[sentence - 1]?.[1] ?? start, start).includes('\n')) paragraph++;
    return { sentence, paragraph };
  });
}

function pieces(start: number, end: number): Span[] {
  const out: Span[] = [];
  for (let at = start; at < end; at += LONGEST) out.push([at, Math.min(end, at + LONGEST)]);
  return out;
}

/** Is the text a narrative? Counts what points to the past by itself and what points to publication, or does so first of all. */
function tellsHistory(found: Found[], published: Day | null): boolean {
  let old = 0;
  let deictic = 0;
  for (const { phrase } of found.flatMap((f) => f.matches)) {
    const year = explicitYear(phrase);
    if (year !== null && isOld(year, published)) old++;
    if (pointsToPublication(phrase)) deictic++;
    if (old === 0 && needsYear(phrase)) return false;
  }
  return isNarrative(old, deictic);
}

/** News opens with a day of its own, history with a year. */
const needsYear = (phrase: Phrase): boolean =>
  pointsToPublication(phrase) || ((phrase.kind === 'date' || phrase.kind === 'section') && phrase.year === null);
