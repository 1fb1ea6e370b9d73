import { DEMONYMS } from '../en/demonyms';
import { ORG_NAMES, ORG_WORDS } from '../en/organisations';
import { isReportingForm } from '../en/reporting-verbs';
import { ROLE_NOUNS } from '../en/words';
import { kindByWords } from './kind';
import type { Name } from './names';

/** Single words whose capital letter may be their sentence’s: seen nowhere inside one, and no verb of speech follows. */
export function commonWords(text: string, names: Name[]): Set<string> {
  const capitals = new Set(
    names.filter(({ opens }) => !opens).flatMap(({ words }) => words.map((word) => word.toLowerCase())),
  );
  const lower = new Set(text.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]*/gu));
  const speaks = ({ span }: Name) => isReportingForm(/^ (\p{Ll}+)/u.exec(text.slice(span[1], span[1] + 20))?.[1] ?? '');
  return new Set(
    names
      .filter(({ opens, words }) => opens && words.length === 1)
      .map((name) => ({ name, word: (name.words[0] ?? '').toLowerCase() }))
      .filter(
        ({ name, word }) => !capitals.has(word) && (lower.has(word) || /(?:s|ing|ed|ly)$/.test(word) || !speaks(name)),
      )
      .map(({ word }) => word),
  );
}

/** A people, a party, a group or a plain word at a sentence’s beginning. */
export function isNoName({ words, opens, title }: Name, common: Set<string>): boolean {
  const lower = (words[0] ?? '').toLowerCase();
  if (title) return false;
  if (words.length > 1 || ORG_NAMES.has(lower)) return false;
  if (DEMONYMS.has(lower) || DEMONYMS.has(lower.replace(/s$/, '')) || ROLE_NOUNS.has(lower)) return true;
  return (opens && common.has(lower) && !isKnownName(words[0] ?? '')) || lower.length < 2;
}

/** A capital letter that proves something: WeWork, NYAG, Anna, Paris. */
const isKnownName = (word: string): boolean =>
  !ORG_WORDS.has(word.toLowerCase()) && kindByWords({ words: [word], title: null }) !== null;
