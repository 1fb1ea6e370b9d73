import type { Span } from '../../extract/article';
import { WORDS_FOR_MEN, WORDS_FOR_WOMEN } from '../en/titles';
import { BREAKS, ROLE_NOUNS } from '../en/words';
import type { Entity, Mention } from './entities';
import type { Gender } from './names';
import { appositionAfter, titleWords } from './role-words';

const OPENS_TITLE =
  /^(?:former|then|acting|outgoing|incoming|deputy|new|the|an?|of|co-\p{L}+|longtime|senior|fellow)$/u;

const hasRole = (phrase: string): boolean =>
  phrase
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => ROLE_NOUNS.has(word));

/** The article's words for what somebody is: before the name ("Putin aide Ushakov") or after it between commas. */
export function roleAt(text: string, [start, end]: Span): string | null {
  const after = appositionAfter(text, end);
  if (after && hasRole(after)) return after;
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
    if (
      /^\p{Ll}/u.test(word) &&
      /^\p{Lu}/u.test(words[from] ?? text[start] ?? '') &&
      !hasRole(word) &&
      !OPENS_TITLE.test(word)
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

/** Mentions that are read for what the article calls somebody. */
const READ = 12;

/** Gives every entity its role and the words that stand for it later: “the governor”, “the 45-year-old”. */
export function describeEntities(text: string, mentions: Mention[]): void {
  for (const entity of new Set(mentions.map((mention) => mention.entity)))
    for (const { span } of entity.mentions.slice(0, READ)) describe(text, entity, span);
}

function describe(text: string, entity: Entity, [start, end]: Span): void {
  const role = roleAt(text, [start, end]);
  const apposed = appositionAfter(text, end) ?? '';
  for (const word of [...titleWords(role ?? ''), ...titleWords(apposed)]) entity.nouns.add(word);
  if (entity.kind !== 'person') return;
  entity.role ??= role;
  entity.gender ??= genderOf(role ?? apposed);
  const age =
    /^, (\d\d),/.exec(text.slice(end, end + 6))?.[1] ??
    /(\d\d)-year-old (?:\S+ )?$/.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  if (age) entity.nouns.add(`${age}-year-old`);
}

function genderOf(role: string): Gender | null {
  const words = role.toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((word) => WORDS_FOR_MEN.has(word))) return 'm';
  return words.some((word) => WORDS_FOR_WOMEN.has(word)) ? 'f' : null;
}
