import type { Draft } from '../quotes/draft';
import type { Person, Quote } from '../report';
import { type Entity, findEntities } from './entities';
import { describeEntities } from './role';
import { Scene } from './scene';
import { findSpeakers } from './speakers';

/** Confidence that is left when nobody can be named. */
const OPEN = 0.7;

/** Gives every quote its speaker and lists those quoted, in the order of their first quote. */
export function identify(text: string, drafts: Draft[]): { quotes: Quote[]; people: Person[] } {
  const mentions = findEntities(text);
  describeEntities(text, mentions);
  const direct = drafts
    .filter(({ kind }) => kind === 'direct')
    .flatMap(({ spans }) => spans)
    .sort((a, b) => a[0] - b[0]);
  const speakers = findSpeakers(new Scene(text, mentions, direct), drafts);
  const listed = new Map<Entity, Person>();
  let previous: Entity | null = null;
  const quotes = drafts.map((draft): Quote => {
    const { inherits, paragraph: _paragraph, ...quote } = draft;
    const entity: Entity | null = inherits ? previous : (speakers.get(draft) ?? null);
    if (!entity) return { ...quote, speaker: null, confidence: quote.confidence * OPEN };
    previous = entity;
    const person = listed.get(entity) ?? personOf(entity, listed.size + 1);
    listed.set(entity, person);
    if (quote.source) person.mentions.push(quote.source);
    return { ...quote, speaker: person.id };
  });
  return { quotes, people: [...listed.values()].map(inOrder) };
}

function personOf({ name, role, kind, mentions }: Entity, number: number): Person {
  return { id: `p${number}`, name, role, kind, mentions: mentions.map(({ span }) => span) };
}

/** Mentions in the order of the text, each once. */
function inOrder(person: Person): Person {
  const sorted = person.mentions.toSorted((a, b) => a[0] - b[0]);
  return { ...person, mentions: sorted.filter(([start], index) => start !== sorted[index - 1]?.[0]) };
}
