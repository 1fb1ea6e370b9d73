import type { Span } from '../../extract/article';
import { isReportingForm } from '../en/reporting-verbs';
import { BREAKS, ROLE_NOUNS } from '../en/words';

const OPENS_TITLE =
  /^(?:former|then|acting|outgoing|incoming|deputy|new|the|an?|of|co-\p{L}+|longtime|senior|fellow)$/u;

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
  if (
    after &&
    hasRole(after) &&
    !/^(?:and|but|who|whose|said|which|no)\b/.test(after) &&
    !isReportingForm(after.split(' ').at(-1) ?? '')
  )
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
    // "it took place US President Ivo Kralj": before a capital only what may open a title.
    if (/^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(words[from] ?? '') && !hasRole(word) && !OPENS_TITLE.test(word)) break;
    from--;
    if (/^(?:the|a|an)$/i.test(word)) break;
  }
  const before = words
    .slice(from)
    .join(' ')
    .replace(/^(?:[Tt]he|[Aa]n?) /, '');
  return before && hasRole(before) ? before : null;
}
