import type { Entity } from './entities';
import type { Gender } from './first-name';

/** A mention this far back (in code units) counts half. */
const HALF = 250;
/** Entities that are held in mind. */
const MOST = 40;
/** The best must stand out from the next by this share, or else nobody is meant. */
const CLEAR = 0.05;
/** How much of what an entity had before its new mention stays. */
const KEPT = 0.3;
const GENDER_KNOWN = 2;
/** An organisation fainter than this is not what “it” means. */
const FAINT = 0.3;

/** How much a mention brings its entity to mind. */
export const WEIGHTS = { subject: 1.6, other: 1, possessive: 0.6, aside: 0.35, speaker: 0.9, pronoun: 0.7 };

interface Trace {
  score: number;
  at: number;
}

/** Whom a pronoun would stand for: mentions add up and fade with the distance. */
export class Salience {
  #traces = new Map<Entity, Trace>();

  see(entity: Entity, at: number, weight: number): void {
    const before = this.#scoreAt(entity, at);
    const score = Math.max(before, before * KEPT + weight);
    this.#traces.delete(entity);
    this.#traces.set(entity, { score, at });
    if (this.#traces.size > MOST) this.#traces.delete(this.#traces.keys().next().value as Entity);
  }

  /** Where the entity was mentioned last. */
  seenAt(entity: Entity): number {
    return this.#traces.get(entity)?.at ?? Number.NEGATIVE_INFINITY;
  }

  /** The person of this gender who stands out at `at`, or null. */
  person(at: number, gender: Gender): Entity | null {
    return this.#best(at, (entity) => {
      if (entity.kind === 'organisation' || (entity.gender && entity.gender !== gender)) return 0;
      // A description has no first name that could have told.
      return entity.gender || entity.kind === 'unnamed' ? GENDER_KNOWN : 1;
    });
  }

  /** The organisation that stands out at `at`, or null; of those that `fits` allows. A place is none. */
  organisation(at: number, fits: (entity: Entity) => boolean = () => true): Entity | null {
    return this.#best(
      at,
      (entity) => (entity.kind === 'organisation' && !entity.isPlace && fits(entity) ? 1 : 0),
      FAINT,
    );
  }

  #best(at: number, fits: (entity: Entity) => number, least = 0): Entity | null {
    const [best, second] = [...this.#traces.keys()]
      .map((entity) => ({ entity, score: fits(entity) * this.#scoreAt(entity, at) }))
      .filter(({ score }) => score > least)
      .sort((a, b) => b.score - a.score);
    return best && (!second || second.score < best.score * (1 - CLEAR)) ? best.entity : null;
  }

  #scoreAt(entity: Entity, at: number): number {
    const trace = this.#traces.get(entity);
    return trace ? trace.score * 2 ** ((trace.at - at) / HALF) : 0;
  }
}
