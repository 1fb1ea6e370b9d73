import { DEMONYMS } from '../en/demonyms';
import { BODIES, ORG_WORDS, PLACES } from '../en/organisations';
import type { PersonKind } from '../report';
import type { Entity } from './entities';
import { genderOfFirstName } from './first-name';
import { nameKey } from './fold';
import { kindByWords } from './kind';
import type { Name } from './names';
import { isInitialism, isSameOrganisation, isSamePerson, surnameOf } from './same-name';

/** How far back (code units) “Ms Amadi” may be somebody whom only a first name introduced. */
const FAMILY = 800;
/** Bearers of one name that are kept apart: this keeps everything linear. */
const MOST_BEARERS = 30;

/** An entity while its names are gathered. */
export interface Known extends Entity {
  names: Name[];
  sure: PersonKind | null;
  lastSeen: number;
}

/** Those known so far by the keys of their names. */
export class Register {
  readonly all: Known[] = [];
  #bearers = new Map<string, Known[]>();

  add(known: Known): void {
    this.all.push(known);
    for (const key of keysOf(known.words)) this.#bearers.set(key, [...this.bearers(key), known].slice(-MOST_BEARERS));
  }

  bearers(key: string): Known[] {
    return this.#bearers.get(key) ?? [];
  }

  /** Who bears this name of several words already. */
  sameWhole(name: Name): Known | undefined {
    const kind = kindByWords(name);
    const bearer = { words: name.words, gender: name.gender ?? genderOfFirstName(name.words[0] ?? '') };
    return [...keysOf(name.words)]
      .flatMap((key) => this.bearers(key))
      .find((known) => {
        if (known.sure && kind && known.sure !== kind) return false;
        if ((kind ?? known.sure) === 'organisation') return isSameOrganisation(known.words, name.words);
        return isSamePerson(known, bearer);
      });
  }

  /** Who a single word stands for: a surname, then a first name, then an organisation’s short name. */
  bearer(name: Name): Known | null {
    const word = name.words[0] ?? '';
    const key = nameKey(word);
    const bearers = this.bearers(key);
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
      (name.title && name.gender && bearers.length ? relative(this.all, name) : null)
    );
  }
}

/** A name is looked up by its first word, its surname and its initials. */
function keysOf(words: string[]): Set<string> {
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
  return new Set([
    nameKey(words[0] ?? ''),
    nameKey(surnameOf(words)),
    ...(words.length > 2 ? [initials.join('').toLowerCase()] : []),
  ]);
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
