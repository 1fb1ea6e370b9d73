import type { Span } from '../../extract/article';
import { FEMALE, MALE, ORG_NAMES, ORG_WORDS, PLACES, TITLES } from '../en/names';
import { BREAKS, DETERMINERS, PRONOUNS, ROLE_NOUNS, TIME_WORDS } from '../en/words';
import type { PersonKind } from '../report';

/** Everybody and everything of one name. */
export interface Entity {
  words: string[];
  name: string;
  kind: PersonKind;
  gender: 'm' | 'f' | null;
  mentions: Mention[];
  role: string | null;
}

export interface Mention {
  span: Span;
  entity: Entity;
  /** "Smith’s": what follows belongs to Smith. */
  possessive: boolean;
}

const WORD = "(?:(?:\\p{Lu}\\.){1,4}|\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[’'-]\\p{L}[\\p{L}\\p{M}]*)*)";
const NAME = new RegExp(
  `@?${WORD}\\.?(?:[ \\u00a0](?:(?:de|van|von|der|den|bin|al|la|du|da|di|of the|of|and|for) ){0,2}${WORD}\\.?){0,7}`,
  'gu',
);

export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’.]/g, '');

interface Found {
  start: number;
  words: string[];
  gender: 'm' | 'f' | null;
  titled: boolean;
  possessive: boolean;
}

/** The names of a text as entities: whole names first, then surnames and first names join the latest bearer. */
export function findEntities(text: string): Mention[] {
  const found = [...text.matchAll(NAME)].flatMap((match) => parts(match[0], match.index));
  const byKey = new Map<string, Entity[]>();
  const mentions: Mention[] = [];
  const add = (entity: Entity, { start, words, possessive, gender }: Found) => {
    entity.gender ??= gender;
    mentions.push({ span: [start, start + words.join(' ').length], entity, possessive });
    for (const key of [entity.words[0], entity.words.at(-1)].map((word) => fold(word ?? ''))) {
      const list = byKey.get(key) ?? [];
      if (!list.includes(entity)) byKey.set(key, [...list, entity]);
    }
  };
  for (const one of found.filter(({ words }) => words.length > 1)) {
    const last = fold(one.words.at(-1) ?? '');
    const first = fold(one.words[0] ?? '');
    const kind = kindOf(one);
    const same = byKey
      .get(last)
      ?.find(
        (entity) =>
          entity.kind === kind &&
          fold(entity.words.at(-1) ?? '') === last &&
          (fold(entity.words[0] ?? '') === first ||
            (first.length === 1 && fold(entity.words[0] ?? '').startsWith(first))),
      );
    const entity = same ?? {
      words: one.words,
      name: one.words.join(' '),
      kind,
      gender: genderOf(one),
      mentions: [],
      role: null,
    };
    if (one.words.length > entity.words.length) Object.assign(entity, { words: one.words, name: one.words.join(' ') });
    add(entity, one);
  }
  for (const one of found.filter(({ words }) => words.length === 1)) {
    const key = fold(one.words[0] ?? '');
    const bearers = (byKey.get(key) ?? []).filter(
      (entity) =>
        (entity.kind === 'person' && !(one.gender && entity.gender && one.gender !== entity.gender)) ||
        entity.words.length === 1,
    );
    const before = bearers.filter((entity) => fold(entity.words.at(-1) ?? '') === key);
    const entity = before.length === 1 ? before[0] : (latest(before, one.start) ?? latest(bearers, one.start));
    add(
      entity ?? {
        words: one.words,
        name: one.words[0] ?? '',
        kind: kindOf(one),
        gender: genderOf(one),
        mentions: [],
        role: null,
      },
      one,
    );
    function latest(list: Entity[], at: number): Entity | undefined {
      let best: Entity | undefined;
      let place = -1;
      for (const entity of list) {
        const known = entity.mentions[0]?.span[0] ?? 0;
        if (known <= at && known > place) [best, place] = [entity, known];
      }
      return best ?? list[0];
    }
  }
  mentions.sort((a, b) => a.span[0] - b.span[0]);
  for (const mention of mentions) mention.entity.mentions.push(mention);
  return mentions;
}

/** A run of capitals without its opening function words and titles, cut at possessives. */
function parts(run: string, at: number): Found[] {
  const result: Found[] = [];
  let current: Found | null = null;
  let gender: 'm' | 'f' | null = null;
  let titled = false;
  let offset = at;
  const close = (possessive: boolean) => {
    while (current && /^(?:of|the|and|for)$/.test(current.words.at(-1) ?? '')) current.words.pop();
    if (current?.words.length) result.push({ ...current, possessive });
    current = null;
    gender = null;
    titled = false;
  };
  for (const raw of run.split(/[ \u00a0]/)) {
    const possessive = /[’']s?$/.test(raw);
    const word = raw
      .replace(/[’']s?$/, '')
      .replace(/(\p{Ll}{2})\.$/u, '$1')
      .replace(/^@/, '');
    const lower = word.toLowerCase();
    const title = TITLES[lower] ?? TITLES[raw.toLowerCase()];
    if (title !== undefined || (current && ROLE_NOUNS.has(lower) && !ORG_WORDS.has(lower))) {
      // What stood before a title belongs to the title: "Ruritanian President Ivo Kralj".
      current = null;
      gender = title ?? gender;
      titled = true;
    } else if (
      (!current &&
        !titled &&
        (BREAKS.has(lower) ||
          DETERMINERS.has(lower) ||
          PRONOUNS.has(lower) ||
          lower === 'and' ||
          lower.endsWith('-based'))) ||
      TIME_WORDS.has(lower)
    )
      close(false);
    else if (word === 'and' && current && !ORG_WORDS.has(((current as Found).words.at(-1) ?? '').toLowerCase()))
      close(false);
    else if (word === 'of' && current && isWholeName((current as Found).words)) close(false);
    else if (current) (current as Found).words.push(word);
    else current = { start: offset + (raw.startsWith('@') ? 1 : 0), words: [word], gender, titled, possessive: false };
    if (possessive) close(true);
    else if (/\p{Ll}{3}\.$/u.test(raw)) close(false);
    offset += raw.length + 1;
  }
  close(false);
  return result;
}

/** "Ivo Kralj of the Harbour Union": two or three words none of which belongs to an organisation. */
function isWholeName(words: string[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  if (lower.length < 2 || lower.length > 3 || PLACES.has(lower[0] ?? '')) return false;
  return MALE.has(lower[0] ?? '') || FEMALE.has(lower[0] ?? '');
}

function kindOf({ words, titled }: Found): PersonKind {
  const lower = words.map((word) => word.toLowerCase());
  if (lower.some((word) => ORG_WORDS.has(word)) || lower.includes('of')) return 'organisation';
  if (titled || MALE.has(lower[0] ?? '') || FEMALE.has(lower[0] ?? '')) return 'person';
  if (ORG_NAMES.has(lower.join('_')) || ORG_NAMES.has(lower[0] ?? '') || PLACES.has(lower[0] ?? ''))
    return 'organisation';
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(words[0] ?? '')) return 'organisation';
  return 'person';
}

function genderOf({ words, gender }: Found): 'm' | 'f' | null {
  const first = (words[0] ?? '').toLowerCase();
  return gender ?? (MALE.has(first) ? 'm' : FEMALE.has(first) ? 'f' : null);
}
