import type { Form } from '../../en/reporting-verbs';
import { type Item, is, isCapital, lowerAt } from '../items';
import { Tag } from '../lexicon';
import { type Cue, isEnd } from './cue';
import { startsWithClause } from './right-content';

/** "a strong signal", "the IMF's last estimate": a verb in its base form has a plural before it, or what takes it. */
function isBareBase(items: Item[], at: number, form: Form): boolean {
  const previous = items[at - 1];
  if (form !== 'base' || previous?.kind !== 'word' || previous.capital) return false;
  return (
    !is(
      previous,
      Tag.auxiliary |
        Tag.pronoun |
        Tag.quantifier |
        Tag.adverb |
        Tag.relative |
        Tag.coordinator |
        Tag.negation |
        Tag.time,
    ) && !/(?:s|^to|^people|^men|^women|^police|^staff|^not|^who)$/.test(previous.lower)
  );
}

/** "rules that could lead": a relative clause, not what is ruled. */
const startsPredicate = (item: Item | undefined): boolean =>
  is(item, Tag.auxiliary) || (item?.verb !== null && item?.verb !== undefined && !is(item, Tag.role));

const CONTRACTED = /^(?:he|she|it|that|who|there)'s$/;

/** Whether a form that may be a verb of speech is a noun or an adjective here: "the report", "Smith's claims", "a stated aim". */
export function readsAsNoun({ items, at, after, verb, besideQuote }: Cue): boolean {
  const next = items[after];
  const framed =
    besideQuote ||
    is(next, Tag.opener) ||
    verb.prepositions.has(lowerAt(items, after)) ||
    (verb.frames.has('inf') && lowerAt(items, after) === 'to') ||
    isEnd(items, after) ||
    (isCapital(items[at - 1]) && is(next, Tag.pronoun | Tag.determiner) && startsWithClause(items, after));
  if (verb.doubtful && !framed && !verb.frames.has('as') && !verb.frames.has('inf')) return true;
  if (verb.form === 'ing') return false;
  if ((verb.doubtful || is(items[at], Tag.speech | Tag.occasion)) && isBareBase(items, at, verb.form)) return true;
  if (verb.doubtful && verb.form === 'third' && lowerAt(items, after) === 'that' && startsPredicate(items[after + 1]))
    return true;
  let before = at - 1;
  while (verb.form === 'past' && is(items[before], Tag.adverb) && !is(items[before], Tag.determiner)) before--;
  const previous = items[before];
  if (is(previous, Tag.quantifier) && verb.doubtful && verb.form === 'third') return true;
  if (is(previous, Tag.quantifier | Tag.pronoun) || lowerAt(items, at - 1) === 'that') return false;
  if (is(previous, Tag.determiner | Tag.possessive) || (verb.doubtful && is(previous, Tag.ing))) return true;
  return (
    /^(?:of|for|with|in|on|by|from)$/.test(lowerAt(items, at - 1)) ||
    (verb.doubtful && /'s$/.test(lowerAt(items, at - 1)) && !CONTRACTED.test(lowerAt(items, at - 1)))
  );
}
