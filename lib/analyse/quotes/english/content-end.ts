import { type Item, is, isComma, isDash, isPause, isQuote, lowerAt } from '../items';
import { Tag } from '../lexicon';
import type { Cue } from './cue';

/** Where the content that begins at `start` ends: the sentence's end, unless the sentence goes on about something else. */
export function contentEnd(cue: Cue, start: number, least = start): number {
  const { items } = cue;
  const bracket = insideBrackets(cue);
  if (bracket !== null) return bracket;
  const quote = isQuote(items[start]) ? start : isQuote(items[start + 1]) ? start + 1 : null;
  if (quote !== null) {
    const end = afterQuote(items, quote);
    if (end !== null) return end;
  }
  const dash = openingDash(cue);
  if (dash !== null) return dash;
  if (opensSentence(cue)) {
    const comma = items.findIndex((item, index) => index > start + 1 && isComma(item) && startsMain(items, index + 1));
    if (comma > 0) return comma;
  }
  return cue.verb.frames.has('clause') ? items.length : phraseEnd(items, Math.max(start, least));
}

/** The bracket that closes around the cue. */
function insideBrackets({ items, at }: Cue): number | null {
  for (let index = at - 1; index >= 0 && index > at - 12; index--) {
    if (items[index]?.text === ')') return null;
    if (items[index]?.text !== '(') continue;
    const end = items.findIndex((item, place) => place > at && item.text === ')');
    return end > 0 ? end : null;
  }
  return null;
}

/** After a whole statement in marks: what goes on outside of them is no part of it. */
function afterQuote(items: Item[], quote: number): number | null {
  const text = (items[quote] as Item).text;
  const next = items[quote + 1];
  const goesOn = isQuote(next) || isQuote(items[quote + 2]);
  if (goesOn && isPause(next)) return null;
  const ended = /[,.?!…]$/.test(text);
  if (ended && next?.kind === 'word') return quote + 1;
  if (isPause(next) && is(items[quote + 2], Tag.subordinator | Tag.relative | Tag.ing)) return quote + 1;
  return is(next, Tag.subordinator) || (is(next, Tag.coordinator) && startsPredicate(items, quote + 2))
    ? quote + 1
    : null;
}

/** "… and kept going": no second thing said or named follows, but what else was done. */
const startsPredicate = (items: Item[], at: number): boolean =>
  items[at]?.kind === 'word' &&
  !items[at]?.capital &&
  !is(items[at], Tag.determiner | Tag.possessive | Tag.pronoun | Tag.quantifier | Tag.opener | Tag.preposition);

/** "— which notes that … —": a cue inside dashes. */
function openingDash({ items, at }: Cue): number | null {
  for (let index = at - 1; index >= 0 && index > at - 6; index--) {
    if (!isDash(items[index])) continue;
    const end = items.findIndex((item, place) => place > at && isDash(item));
    return end > 0 ? end : null;
  }
  return null;
}

/** "When Smith said that …, Jones left": the cue stands in a clause before the main one. */
function opensSentence({ items, at }: Cue): boolean {
  for (let index = 0; index < at; index++) {
    if (isComma(items[index])) return false;
    if (index < 2 && is(items[index], Tag.subordinator)) return true;
  }
  return false;
}

const startsMain = (items: Item[], at: number): boolean =>
  !is(items[at], Tag.relative | Tag.coordinator | Tag.ing | Tag.preposition);

/** A noun phrase or an infinitive ends where another clause begins. */
function phraseEnd(items: Item[], start: number): number {
  for (let index = start + 1; index < items.length - 1; index++) {
    if (isDash(items[index])) return index;
    if (!isComma(items[index])) continue;
    const next = items[index + 1];
    if (is(next, Tag.subordinator | Tag.relative) || (is(next, Tag.coordinator) && next?.lower !== 'and')) return index;
    if (/^(?:an?|another)$/.test(lowerAt(items, index + 1))) return index;
  }
  return items.length;
}
