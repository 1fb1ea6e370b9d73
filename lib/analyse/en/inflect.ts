import type { Form } from './reporting-verbs';

/** The forms of an English verb; `irregular` gives its past and its participle. */
export function inflect(lemma: string, irregular?: [past: string, participle: string]): [word: string, form: Form][] {
  const past = irregular?.[0] ?? regularPast(lemma);
  return [
    [ing(lemma, past), 'ing'],
    [irregular?.[1] ?? past, 'past'],
    [third(lemma), 'third'],
    [lemma, 'base'],
    [past, 'past'],
  ];
}

function third(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
}

function ing(lemma: string, past: string): string {
  if (/(.)\1ed$/.test(past) && !/(.)\1$/.test(lemma)) return `${past.slice(0, -2)}ing`;
  if (/^(?:put|begin)$/.test(lemma)) return `${lemma}${lemma.at(-1)}ing`;
  return lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}
