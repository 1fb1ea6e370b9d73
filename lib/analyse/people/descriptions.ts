import type { Span } from '../../extract/article';
import { BODIES, ISSUED, PUBLIC } from '../en/organisations';
import { ORG_NOUNS, REPORT_NOUNS, ROLE_NOUNS } from '../en/words';
import { wordSet } from '../word-set';
import type { Entity } from './entities';
import { entityOf } from './entity-of';
import { fold } from './fold';
import { genderOf } from './role';
import type { Salience } from './salience';
import type { Scene } from './scene';

/** Words for a body that say nothing but that it is one: they need no echo in its name. */
const ANY_BODY = wordSet(
  'company firm group organisation organization agency brokerage carmaker automaker retailer lender insurer carrier chain startup start-up giant label brand developer publisher broadcaster operator manufacturer supplier contractor utility airline network maker producer distributor builder newspaper paper outlet charity nonprofit watchdog regulator studio consultancy conglomerate brewer platform',
);
/** “Reports suggest”: nobody in particular. */
const NOBODY = /^(?:reports|rumou?rs|accounts)$/;

/** Neither a public body nor a club, nor initials, which are mostly theirs. */
const couldBeCompany = ({ words }: Entity): boolean =>
  !words.some((word) => PUBLIC.has(word.toLowerCase())) && !/^\p{Lu}{2,}$/u.test(words.join(''));

/** “people close to the board”: people. */
const withoutTail = (noun: string): string =>
  noun.replace(
    / (?:of|for|from|at|in|with|to|on|behind|near|across|over|under|against|who|which|that|close|familiar|briefed|involved)\b.*$/,
    '',
  );

/** “resignation”, “announcement”, “illness” */
const ABSTRACT = /(?:tion|sion|ment|ness|ism|ance|ence)$/;

/** Whether “he” or “she” may be whoever is so described: neither several, nor a body or a document. */
export function isOnePerson(words: string): boolean {
  const phrase = withoutTail(fold(words)).split(' ');
  const head = phrase.at(-1) ?? '';
  if (BODIES.has(head) || ORG_NOUNS.has(head) || REPORT_NOUNS.has(head)) return false;
  if (/[^s]s$|^(?:people|men|women)$/.test(head)) return false;
  if (ABSTRACT.test(head) && !ROLE_NOUNS.has(head)) return false;
  return ROLE_NOUNS.has(head) || /^(?:an?|one|another|his|her)$/.test(phrase[0] ?? '');
}

interface Context {
  salience: Salience;
  /** Whoever spoke just before. */
  previous: Entity | null;
}

/** Sources that are described: “the governor”, “the company”, “two people close to the board”. */
export class Descriptions {
  #known = new Map<string, Entity>();
  /** By their bare noun phrase: “two people” are later “the two people”. */
  #introduced = new Map<string, Entity>();

  constructor(readonly scene: Scene) {}

  read(source: Span, context: Context): Entity | null {
    const words = this.scene.text.slice(...source);
    const key = fold(words).trim();
    if (NOBODY.test(key)) return null;
    const [, article = '', noun = ''] = /^(?:(the|this|that) )?(.*)$/.exec(key) ?? [];
    const phrase = withoutTail(noun).split(' ');
    const bare = phrase.join(' ');
    const meant = article ? (this.#definite(phrase, source[0], context) ?? this.#introduced.get(bare)) : null;
    return meant ?? this.#newcomer(key, words, phrase);
  }

  #newcomer(key: string, words: string, phrase: string[]): Entity {
    const known = this.#known.get(key);
    if (known) return known;
    const head = phrase.at(-1) ?? '';
    const entity = entityOf(words, BODIES.has(head) && !/^an? /i.test(words) ? 'organisation' : 'unnamed');
    entity.gender = genderOf(head);
    this.#known.set(key, entity);
    this.#introduced.set(phrase.join(' ').replace(/^an? /, ''), entity);
    return entity;
  }

  /** Whom “the …” means: a person described so before, or an organisation of that kind. */
  #definite(phrase: string[], at: number, { salience, previous }: Context): Entity | null {
    const head = phrase.at(-1) ?? '';
    const described = this.#bearer(phrase, at);
    if (described) return described;
    if (ISSUED.has(head) && phrase.length === 1) return previous ?? salience.organisation(this.scene.depth(at));
    if (!BODIES.has(head)) return null;
    const echo = this.scene
      .before(at)
      .find(({ entity }) => entity.kind === 'organisation' && entity.words.some((word) => fold(word) === head));
    if (echo) return echo.entity;
    if (!ANY_BODY.has(head) || phrase.length > 1) return null;
    return previous?.kind === 'organisation' && couldBeCompany(previous)
      ? previous
      : (salience.organisation(this.scene.depth(at), couldBeCompany) ?? this.#onlyCompany(at));
  }

  /** The one organisation named so far that may be a company. */
  #onlyCompany(at: number): Entity | null {
    const companies = this.scene
      .before(at)
      .map(({ entity }) => entity)
      .filter((entity) => entity.kind === 'organisation' && !entity.isPlace && couldBeCompany(entity));
    const [first] = companies;
    return first && companies.every((entity) => entity === first) ? first : null;
  }

  /** The nearest entity that bears the noun; of several the one that bears the words before it too. */
  #bearer(phrase: string[], at: number): Entity | null {
    const head = phrase.at(-1) ?? '';
    const kind = BODIES.has(head) ? 'organisation' : 'person';
    const bearers = this.scene.before(at).filter(({ entity }) => entity.kind === kind && entity.nouns.has(head));
    const exact = bearers.find(({ entity }) => phrase.every((word) => entity.nouns.has(word)));
    return (exact ?? bearers[0])?.entity ?? null;
  }
}
