import { DEMONYMS } from '../en/demonyms';
import { BODIES, GEOGRAPHY, ORG_NAMES, ORG_WORDS, PLACES } from '../en/organisations';
import { ROLE_NOUNS } from '../en/words';
import type { PersonKind } from '../report';
import { type Gender, isFirstName } from './first-name';
import type { Name } from './names';
import { appositionAfter, titleWords } from './role-words';

/** Mentions that are asked for evidence: later ones rarely say anything new. */
const ASKED = 12;

/** Person or organisation as far as the name itself tells, or null. */
export function kindByWords({ words, title }: Pick<Name, 'words' | 'title'>): PersonKind | null {
  const lower = words.map((word) => word.toLowerCase());
  const [first = ''] = lower;
  // “Joe Park”: what stands around it decides.
  if (words.length === 2 && isFirstName(first) && GEOGRAPHY.has(lower[1] ?? '')) return title ? 'person' : null;
  if (lower.some((word) => ORG_WORDS.has(word))) return 'organisation';
  if (title) return 'person';
  if (words.length > 1 && isFirstName(first))
    return lower.some((word) => /^(?:of|and|&|for)$/.test(word)) ? 'organisation' : 'person';
  if (ORG_NAMES.has(first) || DEMONYMS.has(first) || lower.some((word) => PLACES.has(word))) return 'organisation';
  if (lower.some((word) => /^(?:of|and|&|for)$/.test(word))) return 'organisation';
  if (words.length === 1 && isFirstName(first)) return 'person';
  return words.some(
    (word) =>
      /^\p{Lu}{2,5}$|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+/u.test(word) && !/^(?:Mc|Mac|De|Le|La|Van|Di)\p{Lu}/u.test(word),
  )
    ? 'organisation'
    : null;
}

/** What stands around the mentions decides; a name of two words is a person’s unless more speaks against it. */
export function kindByEvidence(text: string, words: string[], names: Name[]): PersonKind {
  let score = words.length > 1 ? 0.5 : -0.1;
  for (const { span } of names.slice(0, ASKED))
    score += evidence(text.slice(Math.max(0, span[0] - 40), span[0]), text.slice(span[1], span[1] + 110));
  return score > 0 ? 'person' : 'organisation';
}

/** Above nought for a person, below for an organisation. */
function evidence(before: string, after: string): number {
  const last = /(\p{L}+)\s$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  let score = 0;
  if (ROLE_NOUNS.has(last)) score += 2;
  if (BODIES.has(last)) score -= 2;
  if (/^(?:the|an?|at|in|near|from|outside)$/.test(last)) score -= 1;
  if (/^, (?:\d\d,|who\b|whose\b)/.test(after)) score += 2;
  if (/^, which\b/.test(after)) score -= 1;
  const apposed = titleWords(appositionAfter(after, 0) ?? '');
  const noun = apposed.find((word) => ROLE_NOUNS.has(word) || BODIES.has(word));
  if (noun) score += ROLE_NOUNS.has(noun) && !BODIES.has(noun) ? 2 : -2;
  const next = /^(?:[’']s)? (\p{Ll}+)/u.exec(after)?.[1] ?? '';
  if (/^(?:spokes\p{L}+|shares|stock|executives?|employees|officials?|customers|users|headquarters)$/u.test(next))
    score -= 1.5;
  const pronoun = pronounAfter(after);
  if (pronoun) score += pronoun.startsWith('it') ? -0.5 : 0.5;
  return score;
}

/** Since the last sentence’s end no other name: only its first word may have a capital. */
const FIRST_NAME = /(?:^|[.!?\n”"] ?)\p{Lu}?[^.!?\n\p{Lu}”"]*(?:\p{Lu}[\p{L}.]* ){0,2}$/u;

/** The first pronoun of the sentence behind a name, unless another name stands between. */
const pronounAfter = (after: string): string | undefined =>
  /^[^.!?\n\p{Lu}“"]*?\b(he|she|his|her|him|himself|herself|its|itself)\b/u.exec(after)?.[1];

/** What the pronouns say that stand just behind the name where it is the first of its sentence. */
export function genderByEvidence(text: string, names: Name[]): Gender | null {
  const pronouns = names
    .filter(({ span }) => FIRST_NAME.test(text.slice(Math.max(0, span[0] - 160), span[0])))
    .slice(0, ASKED)
    .map(({ span }) => pronounAfter(text.slice(span[1], span[1] + 110)))
    .filter((pronoun) => pronoun !== undefined && !pronoun.startsWith('it'));
  const women = pronouns.filter((pronoun) => /^(?:she|her)/.test(pronoun ?? '')).length;
  if (women * 2 > pronouns.length) return 'f';
  return women * 2 < pronouns.length ? 'm' : null;
}

/** A place by its own words, or because it mostly stands behind “in” or “near”. */
export function isPlace(text: string, words: string[], names: Name[]): boolean {
  const lower = words.map((word) => word.toLowerCase().replaceAll('.', ''));
  if (
    GEOGRAPHY.has(lower.at(-1) ?? '') ||
    lower.every((word) => PLACES.has(word)) ||
    /^(?:us|uk|eu|un)$/.test(lower.join(' '))
  )
    return true;
  const asked = names.slice(0, ASKED);
  const placed = asked.filter(({ span }) =>
    /\b(?:in|near|off|across|outside|around) (?:the )?$/.test(text.slice(Math.max(0, span[0] - 14), span[0])),
  );
  return placed.length * 2 > asked.length;
}
