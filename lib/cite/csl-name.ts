import { kindOf } from '../extract/signed-names';

/** A name in CSL-JSON: that of a person in its parts, any other as it is written. */
export type CslName =
  | { family: string; given: string; 'non-dropping-particle'?: string; suffix?: string }
  | { literal: string };

const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** What an author holds is left out of citations; what tells a son from his father is not. */
const DEGREE = /, (?:MD|PhD|Esq\.?)$/;
const SUFFIX = /,? (Jr\.?|Sr\.?|I{2,3}|IV)$/;
/** Words that begin a surname and are no part of the given names. */
const PARTICLES = new Set('van von der den de del della di da dos du la le ten ter zu zur al el bin ibn'.split(' '));

/**
 * Given names before the surname, as bylines have them. Scripts that write the surname first and without a space, single
 * names and organisations stay whole: no parts are better than wrong ones.
 */
export function cslName(name: string): CslName {
  if (EAST_ASIAN.test(name) || kindOf(name) !== 'person') return { literal: name };
  const bare = name.replace(DEGREE, '');
  const [, suffix] = SUFFIX.exec(bare) ?? [];
  const words = bare.replace(SUFFIX, '').split(' ');
  if (words.length < 2) return { literal: name };
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from--;
  const particle = words.slice(from, -1).join(' ');
  return {
    family: words.at(-1) ?? '',
    given: words.slice(0, from).join(' '),
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  };
}
