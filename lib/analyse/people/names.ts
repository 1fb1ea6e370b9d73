import type { Span } from '../../extract/article';
import { DEMONYMS } from '../en/demonyms';
import { EITHER, FEMALE, MALE } from '../en/first-names';
import { ORG_NAMES, ORG_WORDS, PLACES } from '../en/organisations';
import { TITLES, TITLES_OF_MEN, TITLES_OF_WOMEN } from '../en/titles';
import { BREAKS, DETERMINERS, PRONOUNS, ROLE_NOUNS, TIME_WORDS } from '../en/words';
import { wordSet } from '../word-set';
import { fold } from './fold';

export type Gender = 'm' | 'f';

/** A name as it stands at one place of the text. */
export interface Name {
  span: Span;
  words: string[];
  /** The title before it: “Ruritanian President”. */
  title: string | null;
  /** As its title tells. */
  gender: Gender | null;
  /** “Smith’s”: what follows belongs to Smith. */
  possessive: boolean;
  /** It begins its sentence, so that its capital letter proves nothing. */
  opens: boolean;
}

interface Token {
  text: string;
  /** As written, with the full stop of a title: “Gov.” */
  raw: string;
  lower: string;
  start: number;
  possessive: boolean;
  endsSentence: boolean;
  /** It begins a sentence. */
  opens: boolean;
}

const WORD = "(?:(?:\\p{Lu}\\.){1,4}|\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[’'-]\\p{L}[\\p{L}\\p{M}]*)*[’']?)";
const JOINT = '(?:de|van|von|der|den|bin|ibn|al|el|la|du|da|di|dos|ter|ten|zu|of the|of|for the|for|and|&)';
/** A run of capitalised words with the small words that names have inside. */
const RUN = new RegExp(`@?${WORD}\\.?(?:[ \\u00a0](?:${JOINT} ){0,2}${WORD}\\.?){0,9}`, 'gu');
const JOINTS = wordSet('and of for');
/** Titles that “of” goes on with: “Secretary of State Ana Ruiz”. */
const OFFICES = wordSet('secretary minister undersecretary duke prince king queen bishop archbishop earl');
/** “We’re”, “Averly-based”: capitals that name nobody. */
const NO_NAME = /[’'](?:re|ll|ve|d|m|t)$|-\p{Ll}*(?:ed|led|run|born)$/u;
const COMPANY_TAILS = wordSet('partners sons daughters co company brothers associates');

export const isFirstName = (lower: string): boolean => MALE.has(lower) || FEMALE.has(lower) || EITHER.has(lower);
const isTitle = (lower: string): boolean => {
  const last = lower.split('-').at(-1) ?? '';
  return TITLES.has(last) || TITLES_OF_MEN.has(last) || TITLES_OF_WOMEN.has(last) || ROLE_NOUNS.has(last);
};
const isOpener = (lower: string): boolean => BREAKS.has(lower) || DETERMINERS.has(lower) || PRONOUNS.has(lower);

/** The names of a text in its order, titles apart. Linear. */
export function findNames(text: string): Name[] {
  return [...text.matchAll(RUN)].flatMap((run) => {
    const opens = /(?:^|[\n.!?:“”"‘(—–])\s*$/.test(text.slice(Math.max(0, run.index - 3), run.index));
    return segments(tokensOf(run[0], run.index, opens)).flatMap(readName);
  });
}

function tokensOf(run: string, at: number, opens: boolean): Token[] {
  let start = at;
  let isFirst = opens;
  return run.split(/[ \u00a0]/).map((raw) => {
    const bare = raw.replace(/^@/, '').replace(/[’']s?$/, '');
    const endsSentence =
      /\p{L}{2}\.$/u.test(raw) && !isTitle(raw.slice(0, -1).toLowerCase()) && !/^(?:Jr|Sr|St|Mt|Ft)\./.test(raw);
    const text = /\p{L}{2}\.$/u.test(bare) && !/^(?:Jr|Sr|St|Mt|Ft)\./.test(bare) ? bare.slice(0, -1) : bare;
    const token = {
      text,
      raw,
      lower: text.toLowerCase().replace(/\.$/, ''),
      start: start + (raw.startsWith('@') ? 1 : 0),
      possessive: /[’']s?$/.test(raw),
      endsSentence,
      opens: isFirst,
    };
    isFirst = endsSentence;
    start += raw.length + 1;
    return token;
  });
}

/** Cuts a run where one name ends and the next begins. */
function segments(tokens: Token[]): Token[][] {
  const result: Token[][] = [];
  let current: Token[] = [];
  const cut = () => {
    if (current.length) result.push(current);
    current = [];
  };
  for (const [index, token] of tokens.entries()) {
    const rest = tokens.slice(index + 1);
    const parts = JOINTS.has(token.text) && !joins(token.text, current, rest);
    if (parts || NO_NAME.test(token.text) || isDay(token, current, rest)) cut();
    else if (current.length > 0 || !/^(?:The|A|An)$/.test(token.text)) current.push(token);
    if (token.endsSentence || (token.possessive && !ownsInside(token, rest))) cut();
  }
  cut();
  return result.map(trimJoints).filter((segment) => segment.length > 0);
}

/** A weekday or month, unless it is part of a person’s name: “Theresa May”, “Jan Moe”. */
function isDay({ lower, endsSentence }: Token, before: Token[], [next]: Token[]): boolean {
  if (/^(?:jan|april|june|august)$/.test(lower) && next)
    return !/^\p{Lu}\p{Ll}/u.test(next.text) || TIME_WORDS.has(next.lower);
  if (lower !== 'may') return TIME_WORDS.has(lower);
  return !(before.length === 1 && isFirstName(before[0]?.lower ?? '')) || endsSentence;
}

/** “Ministry of Health” and “Holm & Sons” are one name, “Ivo Kralj of the Harbour Union” is two. */
function joins(joint: string, before: Token[], rest: Token[]): boolean {
  const [last, next] = [before.at(-1), rest[0]];
  if (!last || !next) return false;
  const organisation = before.some(({ lower }) => ORG_WORDS.has(lower));
  if (joint === 'and')
    return (
      COMPANY_TAILS.has(next.lower) || (organisation && rest.slice(0, 2).some(({ lower }) => ORG_WORDS.has(lower)))
    );
  if (joint === 'for' || organisation) return organisation;
  if (isTitle(last.lower)) return OFFICES.has(last.lower);
  return before.length === 1 && !isFirstName(last.lower);
}

/** “Children’s Hospital”, “NASA’s Office”: the owner is part of the organisation’s name. */
function ownsInside(owner: Token, rest: Token[]): boolean {
  const [next] = rest;
  if (!next || owner.endsSentence) return false;
  const common = isTitle(owner.lower) || /^(?:women|children|people|men|kids|king|queen|saint)$/.test(owner.lower);
  return ORG_WORDS.has(next.lower) || (common && rest.slice(0, 3).some(({ lower }) => ORG_WORDS.has(lower)));
}

function trimJoints(segment: Token[]): Token[] {
  let [from, to] = [0, segment.length];
  while (from < to && /^(?:\p{Ll}+|&)$/u.test(segment[from]?.text ?? '')) from++;
  while (to > from && /^(?:of|the|and|for|&)$/.test(segment[to - 1]?.text ?? '')) to--;
  return segment.slice(from, to);
}

/** One name out of its segment: without openers and titles, or nothing when no name is left. */
function readName(segment: Token[]): Name[] {
  const tokens = withoutOpener(segment);
  const from = endOfTitles(tokens);
  const rest = tokens.slice(from);
  const [first] = rest;
  const last = rest.at(-1);
  if (!first || !last) return [];
  const titles = tokens.slice(0, from);
  if (titles.length === 0 && isTitle(last.lower) && !isSurname(rest)) return [];
  const words = rest.map(({ text, possessive }, index) => (possessive && index < rest.length - 1 ? `${text}’s` : text));
  return [
    {
      span: [first.start, last.start + last.text.length],
      words,
      title: titles.length ? titles.map(({ raw }) => raw).join(' ') : null,
      gender: genderOfTitles(titles),
      possessive: last.possessive,
      opens: first.opens,
    },
  ];
}

function withoutOpener(tokens: Token[]): Token[] {
  const [first, second] = tokens;
  if (!first || (tokens.length > 1 && !first.opens) || !isOpener(first.lower)) return tokens;
  const named = isFirstName(first.lower) && second && !ORG_NAMES.has(second.lower) && !PLACES.has(second.lower);
  return named ? tokens : tokens.slice(1);
}

/** How many words are title: all up to the last one that a name follows, “of State” included. */
function endOfTitles(tokens: Token[]): number {
  const organisation = tokens.findLastIndex(({ lower }) => ORG_WORDS.has(lower));
  let end = 0;
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (!next || index < organisation || !isTitle(token.lower) || isInitial(next)) return;
    end = index + 1;
    if (next.text !== 'of') return;
    const name = tokens.findIndex(({ lower }, place) => place > index + 1 && isFirstName(lower));
    end = name < 0 ? tokens.length : name;
  });
  const [first, second] = tokens.slice(end);
  if (first && !second && isTitle(first.lower)) return organisation < 0 ? tokens.length : 0;
  return first && second && DEMONYMS.has(first.lower) && isFirstName(second.lower) ? end + 1 : end;
}

/** “Stephen J. King”: a title does not come before an initial behind a first name. */
const isInitial = ({ text }: Token): boolean => /^\p{Lu}\.$/u.test(text);

/** “Stephen King”, “Marine Safety Board”: here the last word is no title. */
function isSurname(tokens: Token[]): boolean {
  const [first] = tokens;
  return tokens.length > 1 && (isFirstName(first?.lower ?? '') || tokens.some(({ lower }) => ORG_WORDS.has(lower)));
}

function genderOfTitles(titles: Token[]): Gender | null {
  if (titles.some(({ lower }) => TITLES_OF_MEN.has(lower))) return 'm';
  return titles.some(({ lower }) => TITLES_OF_WOMEN.has(lower)) ? 'f' : null;
}

export function genderOfFirstName(word: string): Gender | null {
  const folded = fold(word);
  if (MALE.has(folded)) return 'm';
  return FEMALE.has(folded) ? 'f' : null;
}
