import { isReportingForm } from '../en/reporting-verbs';
import { FULL_TITLES, TITLES } from '../en/titles';
import { ROLE_NOUNS } from '../en/words';
import { wordSet } from '../word-set';

/** The words of a title or role up to “of”, abbreviations in full: by these it is meant later, “the governor”. */
export function titleWords(role: string): string[] {
  const words = (/^.*?(?= (?:of|for|from|at|in|with|to|on|who|which|and)\b|$)/.exec(role)?.[0] ?? '').toLowerCase();
  return words
    .split(/[^\p{L}-]+/u)
    .filter(Boolean)
    .map((word) => FULL_TITLES[word] ?? word);
}

/** Words that end like one for what somebody does and are none. */
const NO_AGENTS = wordSet('exist twist mist list consist insist assist resist persist career midst');

/** A noun for people: one of the list, a title, or one that its ending tells (“florist”, “mechanic”, “engineer”). */
export const isRoleNoun = (word: string): boolean =>
  ROLE_NOUNS.has(word) ||
  TITLES.has(word) ||
  (word.length > 4 &&
    /(?:ist|ician|eer|maker|keeper|monger|smith|grower|dealer|trader|investor|doctor|nurse)$/.test(word) &&
    !NO_AGENTS.has(word));

const OPENING = /^, ((?:(?:an?|the|its|his|her|their|who is|who was|former) )?[^,.;:“”"\n]{4,140})(?=[,.;])/u;

/** What stands between commas behind a name, unless it is a clause of its own: “, an engineer from Leeds,”. */
export function appositionAfter(text: string, end: number): string | null {
  const phrase = OPENING.exec(text.slice(end, end + 160))?.[1];
  if (!phrase || /^(?:and|but|who|whose|said|which|no)\b(?! (?:is|was)\b)/.test(phrase)) return null;
  if (isReportingForm(phrase.split(' ').at(-1) ?? '')) return null;
  return phrase.replace(/^(?:who is|who was) /, '');
}
