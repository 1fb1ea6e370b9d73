import type { Attribution } from '../attribution';
import { isPause, lowerAt, type Range } from '../items';
import { type Cue, closesQuote } from './cue';
import { contentBefore, laterQuote } from './left-content';
import { phraseAfter } from './phrase-after';

/** "“…,” said Smith": only after a passage in marks or a comma, and nothing that needs a subject may follow. */
export function invertedFrame(cue: Cue): Attribution | null {
  const source = sourceAfter(cue);
  const left = source && contentBefore(cue.items, cue.at, cue.found);
  if (!left) return null;
  return {
    cue: [cue.at, cue.after],
    source,
    inherits: false,
    left,
    right: laterQuote(cue.items, source[1]),
    lemma: cue.verb.lemma,
    sure: closesQuote(cue.items, cue.at) ? 0.95 : 0.75,
  };
}

function sourceAfter({ items, at, after, verb }: Cue): Range | null {
  if (verb.form !== 'past' && verb.form !== 'third' && verb.lemma !== 'say') return null;
  // "told Smith": Smith hears it.
  if (verb.frames.has('told') && !verb.frames.has('bare')) return null;
  const quoted = closesQuote(items, at);
  if (!quoted && (!isPause(items[at - 1]) || verb.frames.has('as'))) return null;
  if (lowerAt(items, after) === 'that') return null;
  const source = phraseAfter(items, after);
  if (!source || quoted) return source;
  const next = items[source[1]];
  return !next || /^[,.;:]$/.test(next.text) ? source : null;
}
