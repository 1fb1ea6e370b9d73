import { type Piece, wordsOf } from './piece';
import { isSamePlace, placeName } from './place-name';
import { isClutter, isProse } from './segment';

/** A container of the page whose text may be the one that is wanted. */
interface Place {
  /** Describes the container so that it is found on other pages of the site. */
  name: string;
  /** Indexes of its pieces, clutter left out. */
  pieces: Set<number>;
}

/** Words of prose that make a text of its own. */
const LEAST_WORDS = 50;
/** Whatever has a child with this share of its prose is a mere wrapper of that child. */
const WRAPPED = 0.9;
/** Texts that share this much of their words are one and the same to a reader. */
const SAME = 0.8;
const MOST_PLACES = 6;
const MOST_CONTAINERS = 30;

interface Tally {
  element: Element;
  children: Tally[];
  /** Words of prose. */
  prose: number;
  /** Prose counts for, links and clutter count against. */
  worth: number;
  /** Prose of the child that has most. */
  heaviest: number;
  first: number;
  last: number;
}

/** Which text of the page was taken, and which others there are. */
export interface Texts {
  /** Names of the other places, best first, each with something that the ones before it don't say. */
  others: string[];
  /** The place that was taken instead of Backstory's own choice; null when that was kept. */
  taken: string | null;
}

/** Takes the text at the wanted place where the page has it, else Backstory's own choice. */
export function takeText(
  body: Element,
  pieces: Piece[],
  clutter: ReadonlySet<number>,
  own: Set<number>,
  wanted: string | null,
) {
  const containers = containersOf(body, pieces, clutter);
  const found = wanted ? findPlace(containers, wanted) : null;
  const place = found && !isSameText(pieces, own, found.pieces) ? found : null;
  const others = alternatives(containers, pieces, own, place).map(({ name }) => name);
  const texts: Texts = { others, taken: place?.name ?? null };
  return { chosen: place?.pieces ?? own, texts };
}

/** Every container that holds enough prose, best first. */
function containersOf(body: Element, pieces: Piece[], clutter: ReadonlySet<number>): Place[] {
  return tallies(body, pieces)
    .filter(({ prose, heaviest }) => prose >= LEAST_WORDS && heaviest < prose * WRAPPED)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_CONTAINERS)
    .map(({ element, first, last }) => ({
      name: placeName(element),
      pieces: without(clutter, pieces.slice(first, last + 1)),
    }));
}

/** `taken` is among them whatever its rank, so that stepping on from it comes round. */
function alternatives(containers: Place[], pieces: Piece[], own: Set<number>, taken: Place | null): Place[] {
  const found: Place[] = taken ? [taken] : [];
  for (const place of containers) {
    if (found.length >= MOST_PLACES) break;
    const isNamed = found.some(({ name }) => name === place.name);
    const known = [own, ...found.map((other) => other.pieces)];
    if (!isNamed && !known.some((set) => isSameText(pieces, set, place.pieces))) found.push(place);
  }
  return containers.filter((place) => found.includes(place));
}

/** The container that a name from this or another page of the site describes; null when there is none with prose. */
function findPlace(containers: Place[], name: string): Place | null {
  return (
    containers.find((place) => place.name === name) ?? containers.find((place) => isSamePlace(place.name, name)) ?? null
  );
}

/** Every element around a piece, each visited once. */
function tallies(body: Element, pieces: Piece[]): Tally[] {
  const found = new Map<Element, Tally>();
  const tallyOf = (element: Element, index: number): Tally => {
    const known = found.get(element);
    if (known) return known;
    const fresh = { element, children: [], prose: 0, worth: 0, heaviest: 0, first: index, last: index };
    found.set(element, fresh);
    const parent = element === body ? null : element.parentElement;
    if (parent) tallyOf(parent, index).children.push(fresh);
    return fresh;
  };
  for (const piece of pieces) {
    const own = tallyOf(piece.element, piece.index);
    own.prose = isProse(piece) ? piece.words : 0;
    own.heaviest = own.prose;
    own.worth = worthOf(piece);
  }
  const root = found.get(body);
  if (root) addUp(root);
  return [...found.values()];
}

/** The snapshot bounds the depth. */
function addUp(tally: Tally): void {
  for (const child of tally.children) {
    addUp(child);
    tally.prose += child.prose;
    tally.worth += child.worth;
    tally.heaviest = Math.max(tally.heaviest, child.prose);
    tally.last = Math.max(tally.last, child.last);
  }
}

function worthOf(piece: Piece): number {
  if (isClutter(piece) || piece.linkShare > 0.5) return -Math.max(piece.words, 5);
  return isProse(piece) ? piece.words : 0;
}

function without(clutter: ReadonlySet<number>, pieces: Piece[]): Set<number> {
  return new Set(pieces.map(({ index }) => index).filter((index) => !clutter.has(index)));
}

function isSameText(pieces: Piece[], one: Set<number>, other: Set<number>): boolean {
  const common = wordsOf(pieces, new Set([...one].filter((index) => other.has(index))));
  return common > 0 && common >= wordsOf(pieces, new Set([...one, ...other])) * SAME;
}
