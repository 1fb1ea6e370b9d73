import type { Span } from '../../extract/article';
import { ORG_NOUNS, ROLE_NOUNS } from '../en/words';
import type { Draft } from '../quotes/draft';
import type { Person, Quote } from '../report';
import { type Entity, findEntities, fold, type Mention } from './entities';
import { roleAt } from './role';

/** Two sources whose salience is nearer than this leave a pronoun open. */
const CLEAR = 0.02;
/** A name this far back (in code units) counts half. */
const HALF = 450;
/** Characters: two sentences or three. */
const NEAR = 400;

/** Gives every quote its speaker and lists those quoted, in the order of their first quote. */
export function identify(text: string, drafts: Draft[]): { quotes: Quote[]; people: Person[] } {
  const mentions = findEntities(text);
  for (const mention of mentions) mention.entity.role ??= roleAt(text, mention.span);
  const direct = drafts
    .filter(({ kind }) => kind === 'direct')
    .flatMap(({ spans }) => spans)
    .sort((a, b) => a[0] - b[0]);
  const unnamed = new Map<string, Entity>();
  const listed = new Map<Entity, Person>();
  let previous: Entity | null = null;
  let previousAt = 0;
  const quotes = drafts.map(({ inherits, paragraph: _paragraph, ...quote }): Quote => {
    const entity = inherits || !quote.source ? previous : resolve(quote.source);
    const at = quote.spans[0]?.[0] ?? 0;
    if (entity) [previous, previousAt] = [entity, at];
    if (!entity) return { ...quote, speaker: null, confidence: quote.confidence * 0.7 };
    const person = listed.get(entity) ?? list(entity);
    if (quote.source) person.mentions.push(quote.source);
    return { ...quote, speaker: person.id };
  });
  const people = [...listed.values()];
  for (const person of people) {
    person.mentions.sort((a, b) => a[0] - b[0]);
    person.mentions = person.mentions.filter(([start], index, all) => start !== all[index - 1]?.[0]);
  }
  return { quotes, people };

  function list(entity: Entity): Person {
    const person: Person = {
      id: `p${listed.size + 1}`,
      name: entity.name,
      role: entity.role,
      kind: entity.kind,
      mentions: entity.mentions.map(({ span }) => span),
    };
    listed.set(entity, person);
    return person;
  }

  function resolve(source: Span): Entity | null {
    const words = text.slice(...source);
    const lower = words.toLowerCase();
    if (/^(?:he|she|his|her|him)$/.test(lower)) return salient(source[0], /^h(?:e|is|im)$/.test(lower) ? 'm' : 'f');
    if (/^(?:they|it|its|their|we|i|you)$/.test(lower))
      return previous && (previous.kind !== 'person' || /^(?:i|we)$/.test(lower))
        ? previous
        : lower === 'it' || lower === 'its'
          ? lastOrganisation(source[0])
          : null;
    return named(source) ?? apposed(source) ?? described(words, source[0]);
  }

  /** The name that heads the phrase: not an owner, not what a spokesman speaks for. */
  function named(source: Span): Entity | null {
    const inside: Mention[] = [];
    for (
      let index = firstFrom(mentions, source[0]);
      index < mentions.length && (mentions[index] as Mention).span[0] < source[1];
      index++
    )
      inside.push(mentions[index] as Mention);
    const free = inside.filter((mention) => {
      if (mention.possessive && mention.span[1] + 3 < source[1]) return false;
      const before = text.slice(source[0], mention.span[0]);
      return !/\p{Ll}+ (?:of|for|from|at|in|with|to|on|by) (?:the )?(?:\p{L}+ )?$/u.test(before);
    });
    const person = free.findLast(({ entity }) => entity.kind === 'person') ?? null;
    const last = person ?? free.at(-1);
    if (!last) return null;
    // "a Kremlin aide": the name only qualifies the noun that ends the phrase.
    const rest = text.slice(last.span[1], source[1]).trim().toLowerCase();
    if (rest && /^\p{L}/u.test(rest) && !last.possessive) {
      const head = rest.split(/\s+/)[0] ?? '';
      if (ROLE_NOUNS.has(head)) return null;
    }
    return last.entity;
  }

  /** "its spokesman, Ivo Kralj, said": the name behind the comma, and the phrase is his role. */
  function apposed([start, end]: Span): Entity | null {
    const words = text.slice(start, end);
    if (!ROLE_NOUNS.has(words.toLowerCase().split(/\s+/).at(-1) ?? '')) return null;
    const next = mentions[firstFrom(mentions, end)];
    if (!next || next.possessive || next.entity.kind !== 'person') return null;
    const between = text.slice(end, next.span[0]).replace(/\p{Lu}[\p{L}.]* $/u, '');
    if (between !== ', ' || !/^[,.;]/.test(text.slice(next.span[1]))) return null;
    next.entity.role ??= words.replace(/^(?:the|an?|its|his|her|their) /i, '');
    return next.entity;
  }

  function described(words: string, at: number): Entity | null {
    const key = fold(words).trim();
    // “Reports suggest”: nobody in particular.
    if (/^(?:reports|rumou?rs|accounts)$/.test(key)) return null;
    const known = unnamed.get(key);
    if (known) return known;
    const head =
      key
        .replace(/ (?:of|for|from|at|in|with|to|on|who) .*$/, '')
        .split(' ')
        .at(-1) ?? '';
    if (/^(?:the|his|her|this|that)\b/i.test(words) && !/s$/.test(head)) {
      const bearer = mentionsBefore(at).find(
        ({ entity }) =>
          entity.kind === 'person' &&
          fold(entity.role ?? '')
            .split(' ')
            .includes(head),
      );
      if (bearer && /^the\b/i.test(words)) return bearer.entity;
      if (/^(?:the|this)\b/i.test(words) && ORG_NOUNS.has(head) && key.split(' ').length === 2) {
        const organisation = lastOrganisation(at);
        if (organisation) return organisation;
      }
    }
    const entity: Entity = {
      words: words.split(' '),
      name: words,
      kind: 'unnamed',
      gender: null,
      mentions: [],
      role: null,
    };
    unnamed.set(key, entity);
    return entity;
  }

  function mentionsBefore(at: number): Mention[] {
    return mentions.slice(Math.max(0, firstFrom(mentions, at) - 80), firstFrom(mentions, at)).reverse();
  }

  /** Whether a name is the first of its sentence, titles aside: most likely what the sentence is about. */
  function opensSentence(at: number): boolean {
    return /(?:^|[\n.!?”"] ?)(?:\p{Lu}[\p{L}.]* ){0,3}$/u.test(text.slice(Math.max(0, at - 30), at));
  }

  /** "It" and "the company" stand for the organisation that spoke last or that a sentence just before began with. */
  function lastOrganisation(at: number): Entity | null {
    if (previous?.kind === 'organisation') return previous;
    return (
      mentionsBefore(at).find(
        ({ entity, span, possessive }) =>
          !possessive && entity.kind === 'organisation' && at - span[0] < NEAR && opensSentence(span[0]),
      )?.entity ?? null
    );
  }

  /** Salience: nearness, subjects of sentences and whoever spoke last; owners and names inside the last quote count less. */
  function salient(at: number, gender: 'm' | 'f'): Entity | null {
    const scores = new Map<Entity, number>();
    for (const { entity, span, possessive } of mentionsBefore(at)) {
      if (entity.kind !== 'person' || (entity.gender && entity.gender !== gender)) continue;
      const weight =
        2 ** ((span[0] - at) / HALF) *
        (possessive ? 0.5 : 1) *
        (opensSentence(span[0]) ? 1.6 : 1) *
        (entity.gender ? 1.3 : 1) *
        (quoted(span[0]) ? 0.4 : 1);
      scores.set(entity, (scores.get(entity) ?? 0) * 0.6 + weight);
    }
    if (previous?.kind === 'person' && (!previous.gender || previous.gender === gender))
      scores.set(previous, (scores.get(previous) ?? 0) + 0.9 * Math.max(0, 1 - (at - previousAt) / 1500));
    const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
    if (!best || (second && best[1] - second[1] < CLEAR)) return null;
    best[0].gender ??= gender;
    return best[0];
  }

  function quoted(at: number): boolean {
    let [low, high] = [0, direct.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((direct[middle] as Span)[0] <= at) low = middle + 1;
      else high = middle;
    }
    return at < (direct[low - 1]?.[1] ?? 0);
  }
}

function firstFrom(mentions: Mention[], at: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).span[0] < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
