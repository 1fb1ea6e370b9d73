import { isDoubtful, type VerbForm, verbForm } from '../en/reporting-verbs';
import {
  ADJUNCT_OPENERS,
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  HEARERS,
  MATRIX,
  NEGATIONS,
  REPORT_NOUNS,
  TIME_WORDS,
} from '../en/words';
import { type Item, isCapital, isComma, isDash } from './items';
import { phraseAfter, phraseBefore, type Range, sentenceSubject, subjectBefore } from './noun-phrase';

/** Cue, source and content of one act of speech, as items of one sentence. */
export interface Attribution {
  cue: Range;
  source: Range | null;
  /** Content before and after the attribution, either may be missing. */
  left: Range | null;
  right: Range | null;
  lemma: string;
  negated: boolean;
  /** 0 to 1, from the frame. */
  sure: number;
}

const text = (item: Item | undefined): string => item?.lower ?? '';
const isEnd = (items: Item[], at: number): boolean =>
  at >= items.length || items.slice(at).every((item) => /^[.!?,;:)\]]$/.test(item.text));

/** The acts of speech of one sentence, in order of their cues. */
export function findAttributions(items: Item[]): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (
      item.kind !== 'word' ||
      (isCapital(item) && at > 0 && item.lower !== 'according' && !/^(?:said|says)$/.test(item.lower))
    )
      continue;
    const attribution = accordingTo(items, at, found) ?? nounFrame(items, at, found) ?? verbFrame(items, at, found);
    if (!attribution) continue;
    capPrevious(items, found, attribution);
    found.push(attribution);
    at = attribution.cue[1] - 1;
  }
  return found.filter((one) => one.left || one.right);
}

/** An attribution with a subject of its own ends the content of the one before it. */
function capPrevious(items: Item[], found: Attribution[], next: Attribution): void {
  const previous = found.at(-1);
  if (!previous?.right || next.cue[0] <= previous.right[0]) return;
  let edge = Math.min(next.cue[0], next.source && next.source[0] > previous.cue[1] ? next.source[0] : next.cue[0]);
  if (next.left && next.left[0] >= previous.cue[1]) edge = Math.min(edge, next.left[0]);
  let end = edge;
  while (
    end > previous.right[0] &&
    /^(?:and|but|while|as|also|then|—|–|-|,|;|has|have|had|is|was|later|even)$/.test(
      text(items[end - 1]) || (items[end - 1] as Item).text,
    )
  )
    end--;
  if (end === edge && items[edge - 1]?.kind !== 'quote') return;
  if (end > previous.right[0] && previous.right[1] > end) previous.right[1] = end;
  else if (end <= previous.right[0]) previous.right = null;
}

function accordingTo(items: Item[], at: number, found: Attribution[]): Attribution | null {
  if (text(items[at]) !== 'according' || text(items[at + 1]) !== 'to') return null;
  let end = at + 2;
  while (
    end < items.length &&
    !(
      isComma(items[end]) ||
      items[end]?.kind === 'quote' ||
      /^[.;:—–]$/.test((items[end] as Item).text) ||
      /^(?:that|who|which|and|said|is|was|has)$/.test(text(items[end]))
    )
  )
    end++;
  const np = phraseAfter(items, at + 2);
  const source: Range = np ?? [at + 2, end];
  if (source[1] <= source[0]) return null;
  const base = { cue: [at, at + 2] as Range, source, lemma: 'according', negated: false, sure: 0.9 };
  const before = at - 1;
  if (before < 0 || (before <= 1 && !found.length && /^(?:but|and|meanwhile)$/.test(text(items[0])))) {
    let comma = items.findIndex((item, index) => index >= end && isComma(item));
    const apposition = comma >= 0 && /^(?:a|an|the|which|who|whose|based)$/.test(text(items[comma + 1]));
    const second = apposition ? items.findIndex((item, index) => index > comma && isComma(item)) : -1;
    if (second > 0 && /^(?:which|who|whose|a|an|based)$/.test(text(items[comma + 1]))) comma = second;
    return comma < 0 ? null : { ...base, left: null, right: trimRange(items, [comma + 1, items.length]) };
  }
  return { ...base, left: leftContent(items, at, found), right: null };
}

/** "his claim that …", "the warning from Smith that …" */
function nounFrame(items: Item[], at: number, found: Attribution[]): Attribution | null {
  if (!REPORT_NOUNS.has(text(items[at])) || text(items[at + 1]) !== 'that') return null;
  const owner = items.findLastIndex(
    (item, index) =>
      index < at && index >= at - 4 && (/'s$|s'$/.test(item.lower) || /^(?:his|her|their|its|my)$/.test(item.lower)),
  );
  if (owner < 0) return null;
  const source = /^(?:his|her|their|its|my)$/.test(text(items[owner]))
    ? ([owner, owner + 1] as Range)
    : phraseBefore(items, owner + 1, found.at(-1)?.cue[1] ?? 0);
  const end = items.findIndex((item, index) => index > at + 3 && isComma(item));
  return (
    source && {
      cue: [at, at + 1],
      source,
      left: null,
      right: trimRange(items, [at + 2, end < 0 ? items.length : end]),
      lemma: text(items[at]),
      negated: false,
      sure: 0.6,
    }
  );
}

function verbFrame(items: Item[], at: number, found: Attribution[]): Attribution | null {
  const form = verbForm(text(items[at]), text(items[at + 1]));
  if (!form) return null;
  const { verb, words } = form;
  const after = at + words;
  const floor = found.at(-1)?.cue[1] ?? 0;
  const previous = items[at - 1];
  const besideQuote =
    opensQuote(items, after) || previous?.kind === 'quote' || (isComma(previous) && items[at - 2]?.kind === 'quote');
  const clause = CLAUSE_OPENERS.has(text(items[after]));
  if (
    isDoubtful(text(items[at])) &&
    !besideQuote &&
    !clause &&
    !(verb.frames.includes('inf') && text(items[after]) === 'to')
  )
    return null;
  if (
    previous &&
    ((DETERMINERS.has(previous.lower) && previous.lower !== 'all' && previous.lower !== 'both') ||
      (/'s$/.test(previous.lower) && !/^(?:he|she|it|that|who|there)'s$/.test(previous.lower)) ||
      previous.lower === 'of' ||
      previous.lower === 'for') &&
    verb.form !== 'ing' &&
    !PRONOUN_SUBJECT.test(previous.lower)
  )
    return null;
  const inverted = invertedSource(items, at, after, verb);
  if (inverted) {
    const left = leftContent(items, at, found);
    if (left)
      return {
        cue: [at, after],
        source: inverted,
        left,
        right: laterQuote(items, inverted[1]),
        lemma: verb.lemma,
        negated: false,
        sure: besideQuote ? 0.95 : 0.75,
      };
  }
  const passive = isPassive(items, at, verb);
  if (passive) return passiveFrame(items, at, after, verb);
  const subject =
    verb.form === 'ing' && !AUXILIARIES.has(text(previous))
      ? 'inherited'
      : verb.form === 'base' && text(previous) === 'to'
        ? matrixSubject(items, at, floor)
        : subjectBefore(items, at, floor);
  if (!subject) return null;
  if (subject === 'inherited' && verb.form === 'base' && found.at(-1) === undefined) return null;
  if (
    subject === 'inherited' &&
    verb.form === 'ing' &&
    !/^(?:,|—|–|by|and|while|before|after|in|as|;)$/.test((previous?.text ?? ',').toLowerCase()) &&
    previous?.kind !== 'quote'
  )
    return null;
  const source = subject === 'inherited' ? inheritedSource(items, at, found) : subject.range;
  const negated = subject !== 'inherited' && subject.negated;
  if (negated && verb.frames[0] === 'clause' && !besideQuote) return null;
  const base = {
    cue: [at, after] as Range,
    source,
    lemma: verb.lemma,
    negated,
    sure: source ? (subject === 'inherited' ? 0.8 : 0.9) : 0.5,
  };
  const edge = subject === 'inherited' ? at : Math.min(subject.range[0], at);
  if (subject !== 'inherited' && !subject.relative) {
    const closing = closingLeft(items, edge, after, verb, found);
    if (closing) return { ...base, left: closing, right: laterQuote(items, after) ?? interrupted(items, edge, after) };
  }
  const right = rightContent(items, after, verb);
  return (
    right && { ...base, left: null, right, sure: verb.strong || besideQuote || clause ? base.sure : base.sure - 0.25 }
  );
}

const PRONOUN_SUBJECT = /^(?:many|some|most|others|both|one|all|that)$/;

function isPassive(items: Item[], at: number, verb: VerbForm): boolean {
  if (verb.form !== 'past') return false;
  let before = at - 1;
  while (before >= 0 && (ADVERBS.has(text(items[before])) || /ly$/.test(text(items[before])))) before--;
  return /^(?:is|are|was|were|be|been|being|when|if|as)$/.test(text(items[before]));
}

/** "was described as … by Smith" */
function passiveFrame(items: Item[], at: number, after: number, verb: VerbForm): Attribution | null {
  if (verb.lemma === 'quote' && text(items[after]) === 'as' && text(items[after + 1]) === 'saying') {
    const subject = subjectBefore(items, at, 0);
    const right = trimRange(items, [after + 2, items.length]);
    return subject && subject !== 'inherited'
      ? { cue: [at, after + 2], source: subject.range, left: null, right, lemma: 'say', negated: false, sure: 0.85 }
      : null;
  }
  if (!verb.frames.includes('as')) return null;
  const by = items.findIndex((item, index) => index > after && index < after + 14 && item.lower === 'by');
  const source = by > 0 ? phraseAfter(items, by + 1) : null;
  if (!source || !items.slice(after, by).some((item) => item.kind === 'quote' || item.lower === 'as')) return null;
  const from = text(items[after]) === 'as' ? after + 1 : after;
  return {
    cue: [at, after],
    source,
    left: null,
    right: trimRange(items, [from, by]),
    lemma: verb.lemma,
    negated: false,
    sure: 0.8,
  };
}

/** "went on to say", "used his speech to call": the subject of the verb before. */
function matrixSubject(items: Item[], at: number, floor: number): ReturnType<typeof subjectBefore> {
  if (text(items[at - 2]) === 'declined' || text(items[at - 2]) === 'refused') return null;
  for (let index = at - 2; index >= floor && index > at - 10; index--) {
    const word = text(items[index]);
    if (word === 'on') continue;
    if (MATRIX.has(word)) return subjectBefore(items, index, floor);
  }
  return null;
}

function inheritedSource(items: Item[], at: number, found: Attribution[]): Range | null {
  return found.findLast((one) => one.source && one.lemma !== 'according')?.source ?? sentenceSubject(items, at);
}

function opensQuote(items: Item[], at: number): boolean {
  const first = items[at];
  if (!first) return false;
  if (first.kind === 'quote') return true;
  return (
    (isComma(first) || first.text === ':' || text(first) === 'that' || text(first) === 'the' || text(first) === 'a') &&
    items[at + 1]?.kind === 'quote'
  );
}

/** "“…,” said Smith": only after a quote or a comma, and nothing that needs a subject may follow. */
function invertedSource(items: Item[], at: number, after: number, verb: VerbForm): Range | null {
  if (verb.form !== 'past' && verb.form !== 'third') return null;
  const previous = items[at - 1];
  const afterQuote =
    previous?.kind === 'quote' || ((isComma(previous) || isDash(previous)) && items[at - 2]?.kind === 'quote');
  if (!afterQuote && !isComma(previous)) return null;
  if (text(items[after]) === 'that') return null;
  const np = phraseAfter(items, after);
  if (!np) return null;
  const next = items[np[1]];
  if (afterQuote) return np;
  return !next || /^[,.;:]$/.test(next.text) ? np : null;
}

/** "…, Smith said.": the content is what stands before. */
function closingLeft(items: Item[], edge: number, after: number, verb: VerbForm, found: Attribution[]): Range | null {
  const before = items[edge - 1];
  if (!before || verb.frames[0] === 'of' || verb.frames[0] === 'as') return null;
  const quoteBefore =
    before.kind === 'quote' || ((isComma(before) || isDash(before)) && items[edge - 2]?.kind === 'quote');
  if (!quoteBefore && !isComma(before) && !isDash(before)) return null;
  if (CLAUSE_OPENERS.has(text(items[after]))) return null;
  const rest = verb.frames.includes('told') ? (phraseAfter(items, after)?.[1] ?? after) : after;
  if (quoteBefore && before.kind === 'quote' && /[,.?!…—]$/.test(before.mark?.closed ? lastSign(before) : ','))
    return leftContent(items, edge, found);
  const left = leftContent(items, edge, found);
  if (isEnd(items, rest)) return left;
  if (!quoteBefore && (isPrefix(items, left) || items.slice(rest, rest + 20).some((item) => item.lower === 'that')))
    return null;
  if (isAdjunct(items, rest)) return left;
  return quoteBefore && before.kind !== 'quote' && items[rest]?.kind !== 'word' ? left : null;
}

const lastSign = (item: Item): string => item.text.at(-1) ?? ',';

/** "On Tuesday, she said …": what stands before is no content. */
const isPrefix = (items: Item[], range: Range | null): boolean =>
  range !== null &&
  range[1] - range[0] < 14 &&
  ADJUNCT_OPENERS.has(text(items[range[0]])) &&
  !items.slice(...range).some((item) => item.kind === 'quote');

function isAdjunct(items: Item[], at: number): boolean {
  const first = items[at];
  if (!first) return true;
  if (first.kind === 'punct') return !/^[:$£€(]$/.test(first.text);
  if (!ADJUNCT_OPENERS.has(first.lower) && !TIME_WORDS.has(first.lower) && !/ly$/.test(first.lower)) return false;
  return items.length - at < 30;
}

function leftContent(items: Item[], end: number, found: Attribution[]): Range | null {
  let start = 0;
  const last = found.at(-1);
  if (last) {
    start = Math.max(last.cue[1], last.source?.[1] ?? 0);
    if (last.right) {
      const quote = items.findLastIndex((item, index) => index < end && index >= end - 2 && item.kind === 'quote');
      if (quote < 0) {
        const comma = items.findLastIndex(
          (item, index) =>
            index < end - 1 &&
            index > start &&
            (isComma(item) || item.text === ';') &&
            /^(?:and|but|while)$/.test(text(items[index + 1])),
        );
        if (comma < 0) return null;
        start = comma + 1;
      } else start = Math.max(start, quote);
    }
  }
  const colon = items.findLastIndex(
    (item, index) => index >= start && index < end && item.text === ':' && items[index + 1]?.kind === 'quote',
  );
  return trimRange(items, [colon >= 0 ? colon + 1 : start, end]);
}

/** “…,” said Smith, a nurse, “…”: the quote goes on. */
function laterQuote(items: Item[], from: number): Range | null {
  const quote = items.findIndex((item, index) => index >= from && item.kind === 'quote');
  if (quote < 0) return null;
  const between = items.slice(from, quote);
  if (between.some((item) => verbForm(item.lower, '')) || between.length > 22) return null;
  return isComma(items[quote - 1]) || /^[.:;—–]$/.test(items[quote - 1]?.text ?? '')
    ? trimRange(items, [quote, items.length])
    : null;
}

/** "The bridge, Smith said, would stay shut": the clause goes on after a comma. */
function interrupted(items: Item[], edge: number, after: number): Range | null {
  const next = items[after + 1];
  if (items[edge - 2]?.kind === 'quote' || !isComma(items[after]) || next?.kind !== 'word') return null;
  if (/ing$/.test(next.lower) || /^(?:and|but|as|while|when|after|before|who|which|according)$/.test(next.lower))
    return null;
  return trimRange(items, [after + 1, items.length]);
}

/** Content after the cue: over the hearer and over when and where it was said. */
function rightContent(items: Item[], after: number, verb: VerbForm): Range | null {
  let at = after;
  const [frame] = verb.frames;
  const next = text(items[at]);
  if (isEnd(items, at)) return null;
  if (verb.frames.includes('inf')) {
    const to = items.findIndex((item, index) => index >= at && index < at + 9 && item.lower === 'to');
    if (to >= 0 && !items.slice(at, to).some((item) => item.kind === 'punct' || CLAUSE_OPENERS.has(item.lower)))
      return trimRange(items, [frame === 'inf' && to === at ? to : at, items.length]);
    if (frame === 'inf') return opensQuote(items, at) ? trimRange(items, [at, items.length]) : null;
  }
  if (frame === 'of')
    return items.slice(at, at + 14).some((item) => item.lower === 'of') ? trimRange(items, [at, items.length]) : null;
  if (frame === 'as') {
    const near = items.slice(at, at + 14);
    return near.some((item) => item.kind === 'quote' || item.lower === 'as') &&
      !/^(?:on|for|up|off|in|it)$/.test(near.some((item) => item.kind === 'quote') ? '' : next)
      ? trimRange(items, [at, items.length])
      : null;
  }
  if (frame === 'object') {
    if (/^(?:about|by|at|with|to)$/.test(next)) return null;
    return trimRange(items, [at, items.length]);
  }
  if (verb.frames.includes('told')) {
    const hearer = HEARERS.has(next) ? ([at, at + 1] as Range) : phraseAfter(items, at);
    if (hearer && verb.frames[1] === 'told' && verb.lemma !== '!announce') at = hearer[1];
  }
  const skipped = skipAdjunct(items, at);
  const jumped = skipped > at;
  at = skipped;
  if (isEnd(items, at)) return null;
  const quoted = items[at]?.kind === 'quote' || opensQuote(items, at);
  if (
    !verb.strong &&
    !CLAUSE_OPENERS.has(text(items[at])) &&
    !quoted &&
    frame === 'clause' &&
    !verb.frames.includes('object') &&
    text(items[at - 1]) !== 'that'
  )
    return null;
  if (isComma(items[at]) && items[at + 1]?.kind !== 'quote') return null;
  if (
    !jumped &&
    /^(?:to|with|for|about|of|in|on|at|by|from|up|out|off|against)$/.test(text(items[at])) &&
    verb.lemma !== '!say' &&
    !verb.frames.includes('told')
  )
    return null;
  return trimRange(items, [at, items.length]);
}

/** "on Tuesday that", "in a statement: “…”", "Tuesday", ", however, that" */
function skipAdjunct(items: Item[], from: number): number {
  let at = from;
  while (
    ADVERBS.has(text(items[at])) ||
    TIME_WORDS.has(text(items[at])) ||
    /^\p{Ll}{3,}ly$/u.test(items[at]?.text ?? '')
  )
    at++;
  if (isComma(items[at]) || ADJUNCT_OPENERS.has(text(items[at]))) {
    for (let index = at; index < Math.min(items.length, at + 20); index++) {
      const item = items[index] as Item;
      if (CLAUSE_OPENERS.has(item.lower) && index > at && item.lower !== 'who' && item.lower !== 'where') return index;
      if (item.kind === 'quote' && index > at && /^[,:]$/.test((items[index - 1] as Item).text)) return index;
      if (item.text === ':') return index + 1;
      if (NEGATIONS.has(item.lower)) break;
    }
  }
  if (/^(?:on|in|last|this)$/.test(text(items[at]))) {
    let end = at + 1;
    while (TIME_WORDS.has(text(items[end])) || /^\d{1,4}$/.test(text(items[end]))) end++;
    if (end > at + 1) return end;
  }
  return at;
}

/** Without the signs, conjunctions and "that" at its edges; null when no word is left. */
export function trimRange(items: Item[], [from, to]: Range): Range | null {
  let [start, end] = [from, to];
  while (
    start < end &&
    (/^[,.:;—–-]$/.test((items[start] as Item).text) ||
      ((start === from || items[start - 1]?.text === ',') && text(items[start]) === 'that'))
  )
    start++;
  while (end > start && /^[,.:;!?—–-]$/.test((items[end - 1] as Item).text)) end--;
  return end > start && items.slice(start, end).some((item) => item.kind !== 'punct') ? [start, end] : null;
}
