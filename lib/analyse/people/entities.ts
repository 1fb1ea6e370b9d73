import type { Span } from '../../extract/article';
import type { PersonKind } from '../report';
import { commonWords, isNoName } from './common-words';
import { type Gender, genderOfFirstName } from './first-name';
import { genderByEvidence, isPlace, kindByEvidence, kindByWords } from './kind';
import { findNames, type Name } from './names';
import { type Known, Register } from './register';
import { titleWords } from './role-words';

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

/** The names of a text as entities: whole names first, then surnames and first names join the latest bearer. */
export function findEntities(text: string): Mention[] {
  const names = findNames(text);
  const register = new Register();
  const introduce = (name: Name): Known => {
    const known = newcomer(name);
    register.add(known);
    return known;
  };
  const whole = new Map<Name, Known>();
  for (const name of names) if (name.words.length > 1) whole.set(name, register.sameWhole(name) ?? introduce(name));
  const common = commonWords(text, names);
  for (const name of names) {
    const known = whole.get(name) ?? register.bearer(name) ?? (isNoName(name, common) ? null : introduce(name));
    if (known) join(known, name);
  }
  return settle(text, register.all);
}

const newcomer = (name: Name): Known => ({
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
});

/** Titles in full: “the governor” is “Gov.” as well. */
const titleNouns = ({ title }: Name): string[] => (title ? titleWords(title) : []);

function join(known: Known, name: Name): void {
  known.names.push(name);
  known.lastSeen = name.span[0];
  known.gender ??= name.gender;
  for (const noun of titleNouns(name)) known.nouns.add(noun);
  known.sure ??= name.title ? 'person' : null;
  if (name.words.length > known.words.length) Object.assign(known, { words: name.words, name: name.words.join(' ') });
}

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
