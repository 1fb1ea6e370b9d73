import type { Piece, Zone } from './piece';
import { isProse } from './segment';
import type { Label } from './zone';

/** The name that a container has, and the container with a name around it. */
export interface Mark {
  name: Named;
  outer: Mark | null;
}

/** What all containers of one name hold together. */
interface Named {
  zone: Zone;
  /** Words of prose. */
  prose: number;
  /** The piece counted last: containers of one name within each other count once. */
  last: number;
}

/** Containers with a larger share of the page's prose hold the article itself, whatever they are called. */
const MOST_PROSE = 0.35;
/** Discussions, notices and lists of other stories may be longer than the article. */
const MOST_FOREIGN: Partial<Record<Zone, number>> = { comments: 0.85, consent: 0.8, related: 0.6 };

/** Makes the marks of a page, and in the end gives each piece the zone of the outermost name that can be believed. */
export class Marks {
  private readonly named = new Map<string, Named>();
  private readonly ofPieces: (Mark | null)[] = [];

  mark(label: Label, outer: Mark | null): Mark {
    const key = `${label.zone} ${label.name}`;
    const name = this.named.get(key) ?? { zone: label.zone, prose: 0, last: -1 };
    this.named.set(key, name);
    return { name, outer };
  }

  add(mark: Mark | null): void {
    this.ofPieces.push(mark);
  }

  settle(pieces: Piece[]): void {
    let total = 0;
    for (const piece of pieces) {
      if (!isProse(piece)) continue;
      total += piece.words;
      for (const { name } of this.around(piece)) {
        if (name.last !== piece.index) name.prose += piece.words;
        name.last = piece.index;
      }
    }
    for (const piece of pieces)
      for (const { name } of this.around(piece)) if (isBelieved(name, total)) piece.zone = name.zone;
  }

  /** From the innermost outwards. */
  private *around({ index }: Piece): Generator<Mark> {
    for (let mark = this.ofPieces[index] ?? null; mark; mark = mark.outer) yield mark;
  }
}

const isBelieved = ({ zone, prose }: Named, total: number) => prose <= total * (MOST_FOREIGN[zone] ?? MOST_PROSE);
