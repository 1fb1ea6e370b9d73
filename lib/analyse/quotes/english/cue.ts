import type { VerbForm } from '../../en/reporting-verbs';
import type { Attribution } from '../attribution';
import { type Item, is, isComma, isPause, isQuote, lowerAt, type Range } from '../items';
import { Tag } from '../lexicon';

/** A verb of speech in its sentence. */
export interface Cue {
  items: Item[];
  /** The verb, and the item after it and its particle. */
  at: number;
  after: number;
  verb: VerbForm;
  /** Nothing before belongs to this cue: the end of the cue before. */
  floor: number;
  /** The attributions before it in the sentence. */
  found: Attribution[];
  /** Words in quotation marks stand right beside it. */
  besideQuote: boolean;
}

export function cueAt(items: Item[], at: number, found: Attribution[]): Cue | null {
  const verb = items[at]?.verb;
  if (!verb) return null;
  const after = at + verb.words;
  const floor = found.at(-1)?.cue[1] ?? 0;
  return { items, at, after, verb, floor, found, besideQuote: opensQuote(items, after) || closesQuote(items, at) };
}

/** Whether a passage in marks ends before item `at`, a comma or dash between them aside. */
export const closesQuote = (items: Item[], at: number): boolean =>
  isQuote(items[at - 1]) || (isPause(items[at - 1]) && isQuote(items[at - 2]));

/** Whether a passage in marks begins at item `at`, over a comma, a colon, "that" or an article. */
export function opensQuote(items: Item[], at: number): boolean {
  if (isQuote(items[at])) return true;
  const light = isComma(items[at]) || items[at]?.text === ':' || /^(?:that|the|a|an)$/.test(lowerAt(items, at));
  return light && isQuote(items[at + 1]);
}

export const isEnd = (items: Item[], at: number): boolean => {
  for (let index = at; index < items.length; index++)
    if (items[index]?.kind !== 'punct' || isPause(items[index]))
      return isComma(items[index]) && index === items.length - 1;
  return true;
};

const EDGE = /^(?:[,.:;!?)(\]—–―-]|--)$/;

/** Without the signs, conjunctions and "that" at its edges; null when no word is left. */
export function trimRange(items: Item[], [from, to]: Range): Range | null {
  let [start, end] = [from, to];
  while (start < end && isEdge(items, start, from)) start++;
  while (end > start && items[end - 1]?.kind === 'punct' && EDGE.test((items[end - 1] as Item).text)) end--;
  while (end > start && is(items[end - 1], Tag.coordinator) && end < to) end--;
  return items.slice(start, end).some((item) => item.kind !== 'punct') ? [start, end] : null;
}

function isEdge(items: Item[], at: number, from: number): boolean {
  const item = items[at] as Item;
  if (item.kind === 'punct') return EDGE.test(item.text);
  return item.lower === 'that' && (at === from || isComma(items[at - 1]));
}
