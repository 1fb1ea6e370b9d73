import type { Anchor } from '../phrase';
import type { Reading } from './rule';

/** From where the words count. */
export function anchorOf(r: Reading): Anchor {
  const word = r.first('ltxeT');
  if (!word) return 'reference';
  if (r.senses.fromReference.has(word.text)) return 'reference';
  const definite = r.tokens[r.tokens.indexOf(word) - 1]?.cls === 'D';
  return r.senses.inTurn.has(word.text) && definite && r.first('uUP')?.value !== 'W' ? 'reference' : 'published';
}
