import type { Texts } from '../../lib/extract/places';
import type { TextChoice } from './reader-view';

interface StepEvents {
  /** Keeps the choice for the site; answers whether that was allowed. */
  remember: (place: string | null) => Promise<boolean>;
  /** The page is to be read at another place. */
  onStep: () => void;
  onRemembered: () => void;
}

/** Steps through the texts of one page: Backstory's own choice, the other places, and round again. */
export class TextSteps {
  /** The part of the site to read; null for Backstory's own choice. */
  place: string | null = null;
  #texts: Texts | null = null;
  #isStepping = false;
  #isRemembered = false;

  constructor(private readonly events: StepEvents) {}

  /** A page is about to be read, at the place that was chosen for its site before. */
  begin(place: string | null): void {
    this.place = place;
    this.#isStepping = false;
    this.#isRemembered = place !== null;
  }

  /** What the page has was found; null when there is nothing to step through. */
  found(texts: Texts | null): void {
    this.#texts = texts;
  }

  next(): void {
    const { others, taken } = this.#texts ?? { others: [], taken: null };
    const round = [null, ...others];
    this.#choose(round[(round.indexOf(taken) + 1) % round.length] ?? null);
  }

  useOwn(): void {
    this.#choose(null);
  }

  get choice(): TextChoice | null {
    if (!this.#texts || this.#texts.others.length === 0) return null;
    const { others, taken } = this.#texts;
    return {
      number: taken === null ? 1 : others.indexOf(taken) + 2,
      total: others.length + 1,
      isStepping: this.#isStepping,
      isRemembered: this.#isRemembered,
    };
  }

  #choose(place: string | null): void {
    this.place = place;
    this.#isStepping = true;
    this.#isRemembered = false;
    this.events.onStep();
    void this.events.remember(place).then((isRemembered) => {
      if (this.place !== place) return;
      this.#isRemembered = isRemembered;
      this.events.onRemembered();
    });
  }
}
