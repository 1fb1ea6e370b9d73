import {
  ADVERBS,
  AUXILIARIES,
  BREAKS,
  DETERMINERS,
  NEGATIONS,
  ORG_NOUNS,
  PRONOUNS,
  ROLE_NOUNS,
  TIME_WORDS,
} from '../en/words';
import { type Item, isCapital, isComma, isDash } from './items';

/** Half-open range of items. */
export type Range = [from: number, to: number];

/** No noun phrase that names a speaker is longer. */
const LONGEST = 14;
const JOINS = new Set(['of', 'for', 'from', 'at', 'in', 'with', 'to', 'on']);
const isRole = (item: Item | undefined): boolean => !!item && (ROLE_NOUNS.has(item.lower) || ORG_NOUNS.has(item.lower));
/** What a preposition may hang on: "officials at", "people close to". */
const joins = (item: Item | undefined): boolean =>
  isRole(item) || /^(?:close|familiar|loyal|opposed)$/.test(item?.lower ?? '');
const isNoun = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  (isCapital(item) || !BREAKS.has(item.lower)) &&
  !ADVERBS.has(item.lower) &&
  !/^\p{Ll}+ly$/u.test(item.text);

/** The noun phrase that ends before item `end`, not reaching below `floor`. */
export function phraseBefore(items: Item[], end: number, floor: number): Range | null {
  let at = end;
  const lowest = Math.max(floor, end - LONGEST);
  const last = items[end - 1];
  if (last?.kind !== 'word') return null;
  if (PRONOUNS.has(last.lower) && !(items[end - 2] && DETERMINERS.has(items[end - 2]?.lower ?? '')))
    return [end - 1, end];
  while (at > lowest) {
    const item = items[at - 1] as Item;
    if (
      item.kind === 'quote' &&
      at < end &&
      at > 1 &&
      !/[,.?!]$/.test(item.text) &&
      (item.mark?.inner[1] ?? 0) - (item.mark?.inner[0] ?? 0) < 25
    ) {
      at--;
      continue;
    }
    if (item.kind !== 'word') break;
    if (DETERMINERS.has(item.lower)) {
      at--;
      const before = items[at - 1];
      if (before && DETERMINERS.has(before.lower)) continue;
      const named = before?.lower === 'of' && isCapital(items[at - 2]) && isCapital(items[at + 1]);
      if (before && JOINS.has(before.lower) && (named || joins(items[at - 2])) && at - 1 > lowest) {
        at--;
        continue;
      }
      break;
    }
    if (JOINS.has(item.lower) && at < end && at - 1 > lowest && joins(items[at - 2])) {
      at--;
      continue;
    }
    if (item.lower === 'of' && at < end && isCapital(items[at - 2]) && isCapital(items[at])) {
      at--;
      continue;
    }
    if (item.lower === 'and' && at < end && isCapital(items[at]) && isCapital(items[at - 2])) {
      at--;
      continue;
    }
    if (!isNoun(item)) break;
    at--;
  }
  while (at < end && /^(?:and|of|for|from|at|in|with|to|on)$/.test((items[at] as Item).lower)) at++;
  return at < end && isSpeaker(items, [at, end]) ? [at, end] : null;
}

/** Whether a phrase can name somebody who speaks: no date, no bare adjective. */
export function isSpeaker(items: Item[], [from, to]: Range): boolean {
  const words = items.slice(from, to);
  const head = words.at(-1);
  if (!head || TIME_WORDS.has(head.lower) || /^\d/.test(head.lower)) return false;
  if (words.some(isRole) || words.some((word) => isCapital(word) && word.start !== items[0]?.start)) return true;
  return (
    isCapital(head) ||
    PRONOUNS.has(head.lower) ||
    DETERMINERS.has(words[0]?.lower ?? '') ||
    /(?:s|ers|ors|ists)$/.test(head.lower)
  );
}

/** The noun phrase that begins at item `start`. */
export function phraseAfter(items: Item[], start: number): Range | null {
  const first = items[start];
  if (first?.kind !== 'word') return null;
  if (/^(?:he|she|they|it|i|we|him|her|them|me|us)$/.test(first.lower)) return [start, start + 1];
  if (!isCapital(first) && !DETERMINERS.has(first.lower) && !isNoun(first)) return null;
  let at = start;
  const highest = Math.min(items.length, start + LONGEST);
  let noun = false;
  while (at < highest) {
    const item = items[at] as Item;
    if (item.kind !== 'word') break;
    const next = items[at + 1];
    if (noun && DETERMINERS.has(item.lower) && items[at - 1]?.lower !== 'of') break;
    if (
      noun &&
      /^(?:of|for|from|at|in)$/.test(item.lower) &&
      isRole(items[at - 1]) &&
      next &&
      (isCapital(next) || DETERMINERS.has(next.lower))
    ) {
      at += 1;
      noun = false;
      continue;
    }
    if (item.lower === 'of' && isCapital(items[at - 1]) && (isCapital(next) || next?.lower === 'the')) {
      at++;
      continue;
    }
    if (item.lower === 'and' && isCapital(items[at - 1]) && isCapital(next)) {
      at++;
      continue;
    }
    if (DETERMINERS.has(item.lower) && !noun) {
      at++;
      continue;
    }
    if (!isNoun(item) || TIME_WORDS.has(item.lower)) break;
    noun = true;
    at++;
  }
  return noun && isSpeaker(items, [start, at]) ? [start, at] : null;
}

export interface Subject {
  range: Range;
  negated: boolean;
  /** First item of the verb group, auxiliaries included. */
  verb: number;
  relative: boolean;
}

/** The subject of the verb at `cue`: over auxiliaries, adverbs, appositions and relative clauses. */
export function subjectBefore(items: Item[], cue: number, floor: number): Subject | 'inherited' | null {
  let at = cue - 1;
  let negated = false;
  while (at >= floor) {
    const { lower } = items[at] as Item;
    if (NEGATIONS.has(lower)) negated = true;
    if (
      !AUXILIARIES.has(lower) &&
      !ADVERBS.has(lower) &&
      !NEGATIONS.has(lower) &&
      !/^\p{Ll}+ly$/u.test((items[at] as Item).text)
    )
      break;
    if (/^(?:he|she|i|they|we)'/.test(lower)) return { range: [at, at + 1], negated, verb: at, relative: false };
    at--;
  }
  const verb = at + 1;
  const item = items[at];
  if (!item || at < floor) return null;
  if (/^(?:and|but|or|then)$/.test(item.lower)) return 'inherited';
  if (/^(?:who|which|that)$/.test(item.lower)) {
    const end = isComma(items[at - 1]) ? at - 1 : at;
    const range = phraseBefore(items, end, floor);
    return range && (item.lower === 'who' || items.slice(...range).some(isRole))
      ? { range, negated, verb, relative: true }
      : null;
  }
  if (item.text === ')') {
    const open = items.findLastIndex((other, index) => index < at && index > at - 8 && other.text === '(');
    const range = open > floor ? phraseBefore(items, open, floor) : null;
    return range && { range, negated, verb, relative: false };
  }
  if (isComma(item) || isDash(item)) return overApposition(items, at, floor, negated, verb);
  const range = phraseBefore(items, at + 1, floor);
  return range && { range, negated, verb, relative: false };
}

/** "Smith, a retired nurse, said" · "Smith, who lives in York, said" */
function overApposition(items: Item[], closing: number, floor: number, negated: boolean, verb: number): Subject | null {
  const sign = (items[closing] as Item).text;
  let best: Range | null = null;
  let tries = 0;
  for (let at = closing - 1; at > floor && tries < 4 && closing - at < 45; at--) {
    const item = items[at] as Item;
    if (item.kind === 'quote' && (item.mark?.inner[1] ?? 0) - (item.mark?.inner[0] ?? 0) > 40) break;
    if (item.text !== sign) continue;
    tries++;
    const range = phraseBefore(items, at, floor);
    if (range && (isCapital(items[range[1] - 1]) || DETERMINERS.has((items[range[0]] as Item).lower))) {
      best = range;
      const before = items[range[0] - 1];
      if (isCapital(items[range[1] - 1]) || !before || before.kind !== 'word') break;
    }
  }
  return best && { range: best, negated, verb, relative: false };
}

/** Who a sentence is about: its first noun phrase that is no date and no place after a preposition. */
export function sentenceSubject(items: Item[], upTo: number): Range | null {
  let at = 0;
  while (at < upTo) {
    const item = items[at] as Item;
    const previous = items[at - 1];
    if (
      item.kind === 'word' &&
      (previous?.kind !== 'word' || /^(?:but|and|as|when|while|after|because|that|if)$/.test(previous.lower))
    ) {
      if (/^(?:he|she|they|it|i|we)$/.test(item.lower)) return [at, at + 1];
      const opener = BREAKS.has(item.lower) && !DETERMINERS.has(item.lower);
      const range = opener || /(?:ing|ly)$/.test(item.lower) ? null : phraseAfter(items, at);
      if (range && range[1] <= upTo && items.slice(...range).some((word) => isCapital(word) || isRole(word)))
        return trimVerb(items, range);
      if (opener || /ing$/.test(item.lower)) {
        const comma = items.findIndex((other, index) => index > at && isComma(other));
        if (comma > 0 && comma < upTo && !/^(?:but|and)$/.test(item.lower)) {
          at = comma + 1;
          continue;
        }
      }
    }
    at++;
  }
  return null;
}

/** A noun phrase read forwards may run into its verb: it ends with the last capital or role noun. */
function trimVerb(items: Item[], [from, to]: Range): Range {
  const last = items.slice(from, to).findLastIndex((word) => isCapital(word) || isRole(word));
  return [from, from + last + 1];
}
