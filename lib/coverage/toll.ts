import { type Figure, figureAt, type Piece, piecesOf } from '../analyse/claims/figures';
import { senseBefore } from '../analyse/claims/quantities';
import type { FigureWords } from '../analyse/claims/words/claim-words';
import type { Quantity } from '../analyse/report';
import {
  ANYBODY,
  BETWEEN,
  COUNTED,
  ELSEWHERE,
  HARMED,
  HARMING,
  type Harm,
  ORDINAL_DEATH,
  ORDINALS,
  PARTIAL,
} from './toll-words';

/** How many people an event has harmed so far, in all. */
export interface Toll extends Pick<Quantity, 'start' | 'end' | 'value' | 'sense'> {
  harm: Harm;
}

/** Pieces that may stand between a figure and the harm. */
const REACH = 5;
/** Characters from "toll" to its figure. */
const LEAD_REACH = 80;
const HARMS = Object.keys(HARMED) as Harm[];

/** The tolls that a sentence tells, none where it may tell of another event or only of part of one. */
export function tollsIn(sentence: string, words: FigureWords): Toll[] {
  if (ELSEWHERE.test(sentence)) return [];
  const pieces = piecesOf(sentence);
  const tolls = figuresIn(pieces, words).flatMap((figure) => {
    const harm = isPartial(pieces, figure) ? null : harmOf(sentence, pieces, figure);
    return harm ? [tollOf(pieces, figure, harm, words)] : [];
  });
  const later = laterDeath(sentence);
  return later ? [...tolls, later] : tolls;
}

/** The harm of which a figure at `start` tells, whomever it counts; null where it counts something else. */
export function harmAt(sentence: string, start: number, words: FigureWords): Harm | null {
  const pieces = piecesOf(sentence);
  const figure = figuresIn(pieces, words).find(({ from }) => pieces[from]?.start === start);
  return figure ? harmOf(sentence, pieces, figure) : null;
}

function figuresIn(pieces: readonly Piece[], words: FigureWords): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const figure = figureAt(pieces, at, words);
    if (!figure) continue;
    figures.push(figure);
    at = figure.to - 1;
  }
  return figures;
}

function tollOf(pieces: readonly Piece[], { from, to, value }: Figure, harm: Harm, words: FigureWords): Toll {
  const sense = senseBefore(pieces, from, words);
  return {
    harm,
    value,
    start: pieces[from]?.start ?? 0,
    end: pieces[to - 1]?.end ?? 0,
    ...(sense ? { sense } : {}),
  };
}

function isPartial(pieces: readonly Piece[], { from, to, value }: Figure): boolean {
  const beside = [pieces[from - 1], pieces[to], pieces[to + 1]];
  return !Number.isInteger(value) || beside.some((piece) => piece && PARTIAL.has(piece.lower));
}

function harmOf(sentence: string, pieces: readonly Piece[], figure: Figure): Harm | null {
  return behind(pieces, figure) ?? before(pieces, figure) ?? led(sentence, pieces, figure);
}

/** "nine people have died": nothing but what counts anybody may stand between. */
function behind(pieces: readonly Piece[], { to }: Figure): Harm | null {
  for (const piece of pieces.slice(to, to + REACH)) {
    const harm = HARMS.find((one) => HARMED[one].has(piece.lower));
    if (harm) return harm;
    if (!BETWEEN.has(piece.lower) && !ANYBODY.has(piece.lower)) return null;
  }
  return null;
}

/** "killed nine", "killing at least nine people": of nobody in particular. */
function before(pieces: readonly Piece[], { from, to }: Figure): Harm | null {
  const next = pieces[to]?.lower ?? '';
  if (
    /^\p{L}/u.test(next) &&
    !ANYBODY.has(next) &&
    !/^(?:out|and|in|on|at|when|as|after|near|off|since|by)$/.test(next)
  )
    return null;
  const lead = pieces
    .slice(Math.max(0, from - 3), from)
    .findLast(({ lower }) => !/^(?:at|least|more|than|about|some|nearly|almost|around|over)$/.test(lower));
  return HARMS.find((harm) => lead && HARMING[harm].has(lead.lower)) ?? null;
}

/** "the death toll has risen from twelve to 14": what it was before is not what it is. */
function led(sentence: string, pieces: readonly Piece[], { from }: Figure): Harm | null {
  const start = pieces[from]?.start ?? 0;
  if (/^(?:from|by)$/.test(pieces[from - 1]?.lower ?? '')) return null;
  const left = sentence.slice(Math.max(0, start - LEAD_REACH * 2), start);
  for (const [harm, lead] of COUNTED) {
    const [last] = [...left.matchAll(lead)].slice(-1);
    const between = last && left.slice(last.index + last[0].length);
    if (
      between !== undefined &&
      between.length <= LEAD_REACH &&
      !/[;:.]|\bup from\b|\bcompared\b/.test(between) &&
      isFirst(between)
    )
      return harm;
  }
  return null;
}

/** No other figure lies before it, but one that it has changed from. */
const isFirst = (between: string): boolean => !/\d/.test(between.replace(/\b(?:from|by) [\p{L}\d,]+/giu, ''));

function laterDeath(sentence: string): Toll | null {
  const found = ORDINAL_DEATH.exec(sentence);
  const value = ORDINALS.indexOf((found?.[1] ?? '').toLowerCase()) + 2;
  return found && value > 1 ? { harm: 'dead', value, start: found.index, end: found.index + found[0].length } : null;
}
