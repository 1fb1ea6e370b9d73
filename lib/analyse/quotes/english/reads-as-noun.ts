import { is, isCapital, lowerAt } from '../items';
import { Tag } from '../lexicon';
import { type Cue, isEnd } from './cue';
import { startsWithClause } from './right-content';

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
  const previous = items[at - 1];
  if (is(previous, Tag.quantifier) && verb.doubtful && verb.form === 'third') return true;
  if (is(previous, Tag.quantifier | Tag.pronoun) || lowerAt(items, at - 1) === 'that') return false;
  if (is(previous, Tag.determiner | Tag.possessive) || (verb.doubtful && is(previous, Tag.ing))) return true;
  return (
    /^(?:of|for|with|in|on|by|from)$/.test(lowerAt(items, at - 1)) ||
    (verb.doubtful && /'s$/.test(lowerAt(items, at - 1)) && !CONTRACTED.test(lowerAt(items, at - 1)))
  );
}
