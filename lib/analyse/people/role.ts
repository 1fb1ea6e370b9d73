import type { Span } from '../../extract/article';
import { HONORIFICS, TITLES, WORDS_FOR_MEN, WORDS_FOR_WOMEN } from '../en/titles';
import { BREAKS, TIME_WORDS } from '../en/words';
import type { Entity, Mention } from './entities';
import type { Gender } from './first-name';
import { appositionAfter, isRoleNoun, titleWords } from './role-words';

/** Code units and words before a name that are read. */
const REACH = 90;
const LONGEST = 7;
const OPENS_TITLE =
  /^(?:former|then|acting|outgoing|incoming|deputy|new|the|an?|of|co-\p{L}+|longtime|senior|fellow)$/u;

const wordsOf = (phrase: string): string[] => phrase.toLowerCase().split(/[^\p{L}]+/u);
const hasRole = (phrase: string): boolean => wordsOf(phrase).some(isRoleNoun);
/** “Ms” says nothing of what somebody does. */
const saysNothing = (phrase: string): boolean => wordsOf(phrase).every((word) => !word || HONORIFICS.has(word));

/** The article's words for what somebody is: between commas after the name, or else before it ("Putin aide Ushakov"). */
function roleAt(text: string, [start, end]: Span): string | null {
  const after = appositionAfter(text, end);
  return after && hasRole(after) ? after : roleBefore(text, start);
}

function roleBefore(text: string, start: number): string | null {
  const line =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/\n/)
      .at(-1) ?? '';
  const words = line.trimEnd().split(/\s+/);
  let from = words.length;
  while (from > 0 && words.length - from < LONGEST) {
    const word = words[from - 1] ?? '';
    if (!mayDescribe(word) || endsSentence(word)) break;
    // "it took place US President Ivo Kralj": before a capital only what may open a title.
    const next = words[from] ?? text[start] ?? '';
    if (/^\p{Ll}/u.test(word) && /^\p{Lu}/u.test(next) && !hasRole(word) && !OPENS_TITLE.test(word)) break;
    from--;
    if (/^(?:the|a|an)$/i.test(word)) break;
  }
  const role = words
    .slice(from)
    .join(' ')
    .replace(/^(?:[Tt]he|[Aa]n?) /, '');
  return role && hasRole(role) && !saysNothing(role) ? role : null;
}

function mayDescribe(word: string): boolean {
  const lower = word.toLowerCase();
  return /^[\p{L}’'.-]+$/u.test(word) && (lower === 'of' || !BREAKS.has(lower)) && !TIME_WORDS.has(lower);
}

/** A full stop behind more than a title or an initial. */
const endsSentence = (word: string): boolean =>
  /\p{L}{4}\.$/u.test(word) && !TITLES.has(word.slice(0, -1).toLowerCase());

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
  // A bare title gives way to fuller words.
  if (!entity.role || (role && !entity.role.includes(' ') && role.includes(' '))) entity.role = role ?? entity.role;
  entity.gender ??= genderOf(role ?? apposed);
  const age =
    /^, (\d\d),/.exec(text.slice(end, end + 6))?.[1] ??
    /(\d\d)-year-old (?:\S+ )?$/.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  if (age) entity.nouns.add(`${age}-year-old`);
}

/** As a word for a man or a woman tells. */
export function genderOf(role: string): Gender | null {
  const words = role.toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((word) => WORDS_FOR_MEN.has(word))) return 'm';
  return words.some((word) => WORDS_FOR_WOMEN.has(word)) ? 'f' : null;
}
