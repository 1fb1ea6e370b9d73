import type { Span } from '../../extract/article';
import { DEMONYMS } from '../en/demonyms';
import { BODIES, ORG_NAMES, ORG_WORDS, PLACES } from '../en/organisations';
import { isReportingForm } from '../en/reporting-verbs';
import { ROLE_NOUNS } from '../en/words';
import type { PersonKind } from '../report';
import { nameKey } from './fold';
import { genderByEvidence, isPlace, kindByEvidence, kindByWords } from './kind';
import { findNames, type Gender, genderOfFirstName, type Name } from './names';
import { titleWords } from './role-words';
import { isInitialism, isSameOrganisation, isSamePerson, surnameOf } from './same-name';

/** Everybody and everything of one name. */
export interface Entity {
  words: string[];
  name: string;
  kind: PersonKind;
  gender: Gender | null;
  mentions: Mention[];
  role: string | null;
  /** Nouns that the article uses for it: governor, nurse. */
  nouns: Set<string>;
  /** Where something is rather than who acts. */
  isPlace: boolean;
}

export interface Mention {
  span: Span;
  entity: Entity;
  /** “Smith’s”: what follows belongs to Smith. */
  possessive: boolean;
}

/** How far back (code units) “Ms Amadi” may be somebody whom only a first name introduced. */
const FAMILY = 800;
/** Bearers of one name that are kept apart: this keeps everything linear. */
const MOST_BEARERS = 30;

interface Known extends Entity {
  names: Name[];
  sure: PersonKind | null;
  lastSeen: number;
}

/** The names of a text as entities: whole names first, then surnames and first names join the latest bearer. */
export function findEntities(text: string): Mention[] {
  const names = findNames(text);
  const register = new Map<string, Known[]>();
  const all: Known[] = [];
  const whole = new Map<Name, Known>();
  for (const name of names) if (name.words.length > 1) whole.set(name, sameWhole(register, name) ?? introduce(name));
  const common = commonWords(text, names);
  for (const name of names) {
    const known = whole.get(name) ?? bearer(register, name, all) ?? (isNoName(name, common) ? null : introduce(name));
    if (known) join(known, name);
  }
  return settle(text, all);

  function introduce(name: Name): Known {
    const known: Known = {
      words: name.words,
      name: name.words.join(' '),
      kind: 'person',
      gender: name.gender ?? genderOfFirstName(name.words[0] ?? ''),
      mentions: [],
      role: null,
      nouns: new Set(titleNouns(name)),
      isPlace: false,
      names: [],
      sure: kindByWords(name),
      lastSeen: -1,
    };
    all.push(known);
    for (const key of keysOf(name.words)) register.set(key, [...(register.get(key) ?? []), known].slice(-MOST_BEARERS));
    return known;
  }
}

/** Titles in full: “the governor” is “Gov.” as well. */
const titleNouns = ({ title }: Name): string[] => (title ? titleWords(title) : []);

/** A name is looked up by its first word, its surname and its initials. */
function keysOf(words: string[]): Set<string> {
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
  return new Set([
    nameKey(words[0] ?? ''),
    nameKey(surnameOf(words)),
    ...(words.length > 2 ? [initials.join('').toLowerCase()] : []),
  ]);
}

function join(known: Known, name: Name): void {
  known.names.push(name);
  known.lastSeen = name.span[0];
  known.gender ??= name.gender;
  for (const noun of titleNouns(name)) known.nouns.add(noun);
  known.sure ??= name.title ? 'person' : null;
  if (name.words.length > known.words.length) Object.assign(known, { words: name.words, name: name.words.join(' ') });
}

function sameWhole(register: Map<string, Known[]>, name: Name): Known | undefined {
  const kind = kindByWords(name);
  const bearer = { words: name.words, gender: name.gender ?? genderOfFirstName(name.words[0] ?? '') };
  return [...keysOf(name.words)]
    .flatMap((key) => register.get(key) ?? [])
    .find((known) => {
      if (known.sure && kind && known.sure !== kind) return false;
      if ((kind ?? known.sure) === 'organisation') return isSameOrganisation(known.words, name.words);
      return isSamePerson(known, bearer);
    });
}

/** Who a single word stands for: a surname, then a first name, then an organisation’s short name. */
function bearer(register: Map<string, Known[]>, name: Name, all: Known[]): Known | null {
  const word = name.words[0] ?? '';
  const key = nameKey(word);
  const bearers = register.get(key) ?? [];
  const people = bearers.filter(
    (known) => known.sure !== 'organisation' && !(name.gender && known.gender && name.gender !== known.gender),
  );
  const surnamed = people.filter((known) => nameKey(surnameOf(known.words)) === key);
  const firstNamed = name.title ? [] : people.filter((known) => nameKey(known.words[0] ?? '') === key);
  const organisations = bearers.filter((known) => known.sure === 'organisation' && isShortFor(word, known.words));
  return (
    latest(surnamed, name.span[0]) ??
    latest(firstNamed, name.span[0]) ??
    latest(organisations, name.span[0]) ??
    (name.title && name.gender && bearers.length ? relative(all, name) : null)
  );
}

/** “NATO” for its initials, “Orrin” for Orrin Motors; not a place for whatever bears its name. */
function isShortFor(word: string, words: string[]): boolean {
  if (words.length === 1) return nameKey(words[0] ?? '') === nameKey(word);
  if (isInitialism(word, words)) return true;
  const [first = '', ...rest] = words;
  if (nameKey(first) !== nameKey(word) || PLACES.has(word.toLowerCase()) || DEMONYMS.has(word.toLowerCase()))
    return false;
  return rest.every((other) => ORG_WORDS.has(other.toLowerCase()) && !BODIES.has(other.toLowerCase()));
}

/** The bearer named last before `at`, or else the first one after. */
function latest(known: Known[], at: number): Known | null {
  const before = known.filter(({ lastSeen }) => lastSeen >= 0 && lastSeen <= at);
  if (before.length === 0) return known[0] ?? null;
  return before.reduce((best, one) => (one.lastSeen > best.lastSeen ? one : best));
}

/** “His daughter Claire … Ms Amadi”: a title that fits no bearer of the surname means the relative known by first name. */
function relative(all: Known[], { span, gender }: Name): Known | null {
  return (
    all
      .slice(-MOST_BEARERS)
      .findLast(
        (known) =>
          known.words.length === 1 &&
          known.gender === gender &&
          known.lastSeen >= 0 &&
          span[0] - known.lastSeen < FAMILY,
      ) ?? null
  );
}

/** Single words whose capital letter may be their sentence’s: seen nowhere inside one, and no verb of speech follows. */
function commonWords(text: string, names: Name[]): Set<string> {
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
function isNoName({ words, opens, title }: Name, common: Set<string>): boolean {
  const lower = (words[0] ?? '').toLowerCase();
  if (title) return false;
  if (words.length > 1 || ORG_NAMES.has(lower)) return false;
  if (DEMONYMS.has(lower) || DEMONYMS.has(lower.replace(/s$/, '')) || ROLE_NOUNS.has(lower)) return true;
  return (opens && common.has(lower) && !isKnownName(words[0] ?? '')) || lower.length < 2;
}

/** A capital letter that proves something: WeWork, NYAG, Anna, Paris. */
const isKnownName = (word: string): boolean =>
  !ORG_WORDS.has(word.toLowerCase()) && kindByWords({ words: [word], title: null }) !== null;

function settle(text: string, all: Known[]): Mention[] {
  const mentions: Mention[] = [];
  for (const known of all) {
    known.kind = known.sure ?? kindByEvidence(text, known.words, known.names);
    known.isPlace = known.kind === 'organisation' && isPlace(text, known.words, known.names);
    if (known.kind === 'person') known.gender ??= genderByEvidence(text, known.names);
    for (const { span, possessive } of known.names) known.mentions.push({ span, possessive, entity: known });
    mentions.push(...known.mentions);
  }
  return mentions.sort((a, b) => a.span[0] - b.span[0]);
}
