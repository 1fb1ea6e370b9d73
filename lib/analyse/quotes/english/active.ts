import type { Attribution } from '../attribution';
import { type Item, is, isCapital, isComma, isPause, isQuote, lowerAt, type Range } from '../items';
import { Tag } from '../lexicon';
import { type Cue, closesQuote, opensQuote } from './cue';
import { contentAround } from './left-content';
import { isSourceNoun } from './noun';
import { phraseAfter } from './phrase-after';
import { phraseBefore } from './phrase-before';
import { contentAfter } from './right-content';
import { sentenceSubject } from './sentence-subject';
import { type Subject, subjectOf } from './subject';

/** Items between a matrix verb and "to say". */
const NEAR = 10;
const MODAL = /^(?:will|would|could|can|may|might|should|must)$/;
const SURE = { own: 0.9, inherited: 0.8, nobody: 0.5, verbAlone: 0.25 };

/** "Smith said …", "…, Smith said", "…, adding …" */
export function activeFrame(cue: Cue): Attribution | null {
  const { items, at, after, verb } = cue;
  const subject = governor(cue);
  if (!subject) return null;
  const own = subject === 'inherited' ? null : subject;
  if (own && lowerAt(items, own.range[0] - 1) === 'what' && !opensQuote(items, after)) return null;
  if (own?.negated && !cue.besideQuote && verb.lemma !== 'deny') return null;
  const source = own?.range ?? inheritedSource(cue);
  const base = {
    cue: [at, after] as Range,
    source,
    inherits: !source,
    lemma: verb.lemma,
    sure: source ? (own ? SURE.own : SURE.inherited) : SURE.nobody,
  };
  const around = own && !own.relative && !isObject(cue, own) ? contentAround(cue, Math.min(own.range[0], at)) : null;
  if (around) return { ...base, ...around };
  const content = contentAfter(cue);
  if (!content || (!content.sure && isUnsaid(cue))) return null;
  const sure = content.sure || verb.lemma === 'say' ? base.sure : base.sure - SURE.verbAlone;
  return { ...base, left: null, right: content.range, sure };
}

/** "will announce plans", "after Smith welcomed the guests", "did not recommend prosecution": nothing is said here. */
function isUnsaid({ items, at, verb }: Cue): boolean {
  let start = at;
  while (start > 0 && is(items[start - 1], Tag.auxiliary | Tag.adverb | Tag.negation)) start--;
  const group = items.slice(start, at);
  if (verb.lemma === 'say') return false;
  return group.some((item) => MODAL.test(item.lower) || is(item, Tag.negation));
}

/** ", a charge Smith denied": what Smith denies is the charge, not what stands before it. */
const isObject = ({ items, verb }: Cue, { range: [from, to] }: Subject): boolean =>
  verb.frames.has('object') &&
  verb.lemma !== 'say' &&
  /^an?$/.test(lowerAt(items, from)) &&
  isCapital(items[to - 1]) &&
  !items.slice(from, to).some(isSourceNoun);

/** Whose the verb is: its own subject, that of a verb before it, or nobody's. */
function governor(cue: Cue): Subject | 'inherited' | null {
  const { items, at, verb, floor } = cue;
  if (verb.form === 'ing' && !is(items[at - 1], Tag.auxiliary)) return participle(cue);
  if (verb.form === 'base' && lowerAt(items, at - 1) === 'to') return lender(cue);
  return subjectOf(items, at, floor);
}

/** ", adding that": the subject is inherited. "A tweet saying that": its own. */
function participle({ items, at, floor, besideQuote, after, verb }: Cue): Subject | 'inherited' | null {
  const previous = items[at - 1];
  if (!previous || isPause(previous) || isQuote(previous) || previous.text === ';') return 'inherited';
  if (
    /^(?:and|by|while|before|after|in|as|then|not|even|also|without)$/.test(previous.lower) ||
    is(previous, Tag.adverb)
  )
    return /^without$/.test(previous.lower) ? null : 'inherited';
  const urges = verb.frames.has('inf') && (is(items[after], Tag.pronoun | Tag.determiner) || items[after]?.capital);
  if (!is(items[after], Tag.opener) && !besideQuote && !urges) return null;
  if (is(previous, Tag.time | Tag.body | Tag.speech | Tag.occasion)) return 'inherited';
  const range = phraseBefore(items, at, floor);
  return range && { range, negated: false, relative: true };
}

/** "went on to say", "used his speech to call": the subject of the verb before. */
function lender({ items, at, floor }: Cue): Subject | 'inherited' | null {
  if (/^(?:declined|refused)$/.test(lowerAt(items, at - 2))) return null;
  for (let index = at - 2; index >= floor && index > at - NEAR; index--)
    if (is(items[index], Tag.matrix) && lowerAt(items, index) !== 'on') return subjectOf(items, index, floor);
  return null;
}

function inheritedSource({ items, at, found }: Cue): Range | null {
  const before = found.findLast((one) => one.source && one.lemma !== 'according' && !isPassedOn(one, found));
  return before?.source ?? sentenceSubject(items, at) ?? laterSubject(items, at);
}

/** "Smith said Jones had told them …": Jones speaks inside what Smith says. */
const isPassedOn = (one: Attribution, found: Attribution[]): boolean =>
  found.some(({ right }) => right !== null && right[0] < one.cue[0] && one.cue[0] < right[1]);

/** "Citing the report, Smith said": who the main clause is about. */
function laterSubject(items: Item[], at: number): Range | null {
  if (at > 1) return null;
  const comma = items.findIndex((item, index) => index > at && isComma(item) && !closesQuote(items, index - 1));
  const begin = comma < 0 ? items.findIndex((item, index) => index > at && isQuote(item)) : comma;
  return begin < 0 ? null : phraseAfter(items, begin + 1);
}
