import type { Span } from '../../extract/article';
import { DEMONYMS } from '../en/demonyms';
import { ORG_NAMES, ORG_WORDS, PLACES } from '../en/organisations';
import { TITLES_OF_MEN, TITLES_OF_WOMEN } from '../en/titles';
import { BREAKS, DETERMINERS, PRONOUNS } from '../en/words';
import { type Gender, isFirstName } from './first-name';
import { segments } from './name-segments';
import { findRuns, isTitle, type Token } from './name-tokens';

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

const isOpener = (lower: string): boolean => BREAKS.has(lower) || DETERMINERS.has(lower) || PRONOUNS.has(lower);

/** The names of a text in its order, titles apart. Linear. */
export const findNames = (text: string): Name[] => findRuns(text).flatMap(segments).flatMap(readName);

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
