import type { Attribution } from '../attribution';
import { type Item, is, isQuote, lowerAt, type Range } from '../items';
import { Tag } from '../lexicon';
import { type Cue, trimRange } from './cue';
import { phraseAfter } from './phrase-after';
import { subjectOf } from './subject';

/** Items within which "by Smith" follows. */
const NEAR = 14;

/** "was quoted as saying", "was described as … by Smith" */
export const passiveFrame = (cue: Cue): Attribution | null => quotedAs(cue) ?? namedBy(cue) ?? accusedOf(cue);

export function isPassive({ items, at, verb }: Cue): boolean {
  if (verb.form !== 'past') return false;
  let before = at - 1;
  while (before >= 0 && is(items[before], Tag.adverb)) before--;
  return /^(?:is|are|was|were|be|been|being|get|got|when|if|as|though)$/.test(lowerAt(items, before));
}

function quotedAs({ items, at, after, verb, floor }: Cue): Attribution | null {
  if (verb.lemma !== 'quote' || lowerAt(items, after) !== 'as') return null;
  const subject = subjectOf(items, at, floor);
  if (!subject || subject === 'inherited' || !is(items[after + 1], Tag.ing)) return null;
  const right = trimRange(items, [after + 2, items.length]);
  return { cue: [at, after + 2], source: subject.range, inherits: false, left: null, right, lemma: 'say', sure: 0.85 };
}

function namedBy({ items, at, after, verb, floor }: Cue): Attribution | null {
  if (!verb.frames.has('as')) return null;
  const by = items.findIndex(({ lower }, index) => index > after && index < after + NEAR && lower === 'by');
  const source = by > 0 ? phraseAfter(items, by + 1) : null;
  if (!source || !items.slice(after, by).some(namesOrQuotes)) return null;
  const from = lowerAt(items, after) === 'as' ? after + 1 : after;
  const named = subjectOf(items, at, floor);
  const left = named && named !== 'inherited' && !named.relative ? named.range : null;
  const right: Range | null = trimRange(items, [from, by]);
  return { cue: [at, after], source, inherits: false, left, right, lemma: verb.lemma, sure: 0.8 };
}

/** "was accused of …": by whom may be open. */
function accusedOf({ items, at, after, verb, floor }: Cue): Attribution | null {
  if (!verb.frames.has('of') || lowerAt(items, after) !== 'of') return null;
  const accused = subjectOf(items, at, floor);
  if (!accused || accused === 'inherited') return null;
  const by = items.findIndex(({ lower }, index) => index > after && index < after + NEAR && lower === 'by');
  const source = by > 0 ? phraseAfter(items, by + 1) : null;
  const right = trimRange(items, [after + 1, source ? by : items.length]);
  const base = { cue: [at, after] as Range, source, inherits: false, lemma: verb.lemma };
  return right && { ...base, left: accused.range, right, sure: source ? 0.8 : 0.5 };
}

const namesOrQuotes = (item: Item): boolean => isQuote(item) || /^(?:as|an?|the)$/.test(item.lower);
