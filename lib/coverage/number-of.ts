import { terms } from './terms';

/** What a sentence says to be counted where the figure comes later: "the number of people injured has risen to 14". */
const NUMBER_OF =
  /(?<!\p{L})(?:(?:number|total|tally) of|(?:zahl|anzahl) (?:der|von)|nombre (?:de|des|d[’'])|número (?:de|total de))(?!\p{L})/giu;
/** Words that stand for a figure, and say nothing of what is counted. */
export const COUNT_WORDS: ReadonlySet<string> = new Set(
  terms('number total toll tally count figure zahl anzahl gesamtzahl nombre bilan chiffre número cifra balance').map(
    ({ stem }) => stem,
  ),
);
/** A figure further on belongs to something else. */
const REACH = 90;

/** Where the words begin that say what a figure at `start` counts; null when no "number of" leads up to it. */
export function numberOf(sentence: string, start: number): number | null {
  const [last] = [...sentence.slice(0, start).matchAll(NUMBER_OF)].slice(-1);
  if (!last) return null;
  const between = sentence.slice(last.index + last[0].length, start);
  return between.length > REACH || /[\d;:.]/.test(between) ? null : start - between.length;
}
