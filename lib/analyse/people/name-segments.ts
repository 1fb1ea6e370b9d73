import { ORG_WORDS } from '../en/organisations';
import { TIME_WORDS } from '../en/words';
import { wordSet } from '../word-set';
import { isFirstName } from './first-name';
import { isTitle, type Token } from './name-tokens';

const JOINTS = wordSet('and of for');
/** Titles that “of” goes on with: “Secretary of State Ana Ruiz”. */
const OFFICES = wordSet('secretary minister undersecretary duke prince king queen bishop archbishop earl');
/** “We’re”, “Averly-based”: capitals that name nobody. */
const NO_NAME = /[’'](?:re|ll|ve|d|m|t)$|-\p{Ll}*(?:ed|led|run|born)$/u;
const COMPANY_TAILS = wordSet('partners sons daughters co company brothers associates');

/** Cuts a run where one name ends and the next begins. */
export function segments(tokens: Token[]): Token[][] {
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
