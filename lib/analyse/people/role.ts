import type { Span } from '../../extract/article';
import { BREAKS, ROLE_NOUNS } from '../en/words';

const hasRole = (phrase: string): boolean =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => ROLE_NOUNS.has(word));

/** The article's words for what somebody is: before the name ("Putin aide Ushakov") or after it between commas. */
export function roleAt(text: string, [start, end]: Span): string | null {
  const after = /^, ((?:(?:an?|the|who is|who was|former) )?[^,.;:“”"\n]{4,90})[,.;]/u.exec(
    text.slice(end, end + 100),
  )?.[1];
  if (after && hasRole(after) && !/^(?:and|but|who|said|which)\b/.test(after))
    return after.replace(/^(?:who is|who was) /, '');
  const words =
    text
      .slice(Math.max(0, start - 80), start)
      .split(/\n/)
      .at(-1)
      ?.trimEnd()
      .split(/\s+/) ?? [];
  let from = words.length;
  while (from > 0 && words.length - from < 7) {
    const word = words[from - 1] ?? '';
    if (
      !/^[\p{L}\p{N}’'.-]+$/u.test(word) ||
      (BREAKS.has(word.toLowerCase()) && !(word === 'of')) ||
      (/\.$/.test(word) && word.length > 4)
    )
      break;
    from--;
    if (/^(?:the|a|an)$/i.test(word)) break;
  }
  const before = words
    .slice(from)
    .join(' ')
    .replace(/^(?:[Tt]he|[Aa]n?) /, '');
  return before && hasRole(before) ? before : null;
}
