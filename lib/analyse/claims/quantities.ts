import type { Span } from '../../extract/article';
import type { Quantity } from '../report';
import { type Figure, figureAt, isDash, isGlued, type Piece, piecesOf } from './figures';
import type { FigureWords } from './words/claim-words';

/** Between a figure and the noun it counts at most so many adjectives: "12,500 full-time employees". */
const ADJECTIVES = 3;

interface Unit {
  name: string;
  /** Piece after it, when it stands right behind the figure: then it belongs to the expression. */
  to: number | null;
}

/** The figures of a sentence with their units, those of its dates left out. */
export function quantitiesIn(text: string, [start, end]: Span, dates: readonly Span[], words: FigureWords): Quantity[] {
  const pieces = piecesOf(text.slice(start, end));
  const out: Quantity[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const figure = figureAt(pieces, i, words);
    if (!figure || isShare(pieces, i, words)) continue;
    const last = rangeEnd(pieces, figure, words);
    const quantity = quantityOf(pieces, figure, last, words);
    i = Math.max(figure.to, last?.to ?? 0) - 1;
    if (!quantity) continue;
    const at = { ...quantity, start: start + quantity.start, end: start + quantity.end };
    if (!dates.some(([from, to]) => at.start < to && from < at.end)) out.push(at);
  }
  return out;
}

/** The second figure of "30 to 40", "$40-50 billion", "between 3 and 5%"; "from 4 to 5%" is a change, not a range. */
function rangeEnd(pieces: readonly Piece[], { from, to, value, inWords }: Figure, words: FigureWords): Figure | null {
  const [join, sign] = [pieces[to], isSign(pieces[to + 1], words) ? 1 : 0];
  const lead = pieces[from - (isSign(pieces[from - 1], words) ? 2 : 1)]?.lower ?? '';
  if (!join || words.change.has(lead)) return null;
  const isRange = isDash(join) || words.upTo.has(join.lower) || (words.between.has(lead) && words.and.has(join.lower));
  const second = isRange ? figureAt(pieces, to + 1 + sign, words) : null;
  if (!second || second.inWords !== inWords) return null;
  return isDash(join) || second.value > value ? second : null;
}

const isSign = (piece: Piece | undefined, words: FigureWords): boolean => !!piece && words.signs.has(piece.lower);

/** "one in five": a share, no count. */
const isShare = (pieces: readonly Piece[], at: number, words: FigureWords): boolean =>
  words.ratio.has(pieces[at - 1]?.lower ?? '') && figureAt(pieces, at - 2, words)?.to === at - 1;

function quantityOf(
  pieces: readonly Piece[],
  figure: Figure,
  last: Figure | null,
  words: FigureWords,
): Quantity | null {
  const end = last ?? figure;
  const sign = signBefore(pieces, figure.from, words) ?? (last && signBefore(pieces, last.from, words));
  const unit = sign ? null : unitAfter(pieces, end.to, words);
  const name = sign?.name ?? unit?.name ?? casualties(pieces, figure.from, words);
  if (name === null && isAge(pieces, figure, words)) return null;
  if (figure.inWords && name === null && figure.magnitude === 1) return null;
  // A score: "3-2".
  if (last && name === null && end.magnitude === 1 && isDash(pieces[figure.to])) return null;
  // "$40-50 billion": the magnitude is that of both.
  const shared = last && figure.magnitude === 1 && figure.value < last.value ? last.magnitude : 1;
  const sense = senseBefore(pieces, sign && sign.from < figure.from ? sign.from : figure.from, words);
  return {
    start: pieces[Math.min(sign?.from ?? figure.from, figure.from)]?.start ?? 0,
    end: pieces[(unit?.to ?? end.to) - 1]?.end ?? 0,
    value: figure.value * shared,
    ...(last ? { to: last.value } : {}),
    unit: name,
    ...(sense ? { sense } : {}),
  };
}

/** "Ana Ruiz, 58, of Rome", "aged 58": who somebody is, nothing that is counted. */
function isAge(pieces: readonly Piece[], { from, to, value }: Figure, words: FigureWords): boolean {
  const previous = pieces[from - 1];
  if (words.aged.has(previous?.lower ?? '')) return true;
  const isApposition = previous?.text === ',' && /^[,.)]$/.test(pieces[to]?.text ?? '');
  return isApposition && value < 120 && /^\p{Lu}/u.test(pieces[from - 2]?.text ?? '');
}

/** A currency sign with the country's letters: "US$". */
function signBefore(pieces: readonly Piece[], at: number, words: FigureWords): { name: string; from: number } | null {
  const sign = pieces[at - 1];
  if (!sign) return null;
  const both = isGlued(pieces, at - 1) ? `${pieces[at - 2]?.lower}${sign.lower}` : '';
  const lettered = words.currencies.get(both);
  if (lettered) return { name: lettered, from: at - 2 };
  const own = words.signs.get(sign.lower);
  return own ? { name: own, from: at - 1 } : null;
}

/** "12 people" counts people, "5,000 Russian soldiers" soldiers: the next word or the one after adjectives, when it is a plural. */
function unitAfter(pieces: readonly Piece[], at: number, words: FigureWords): Unit | null {
  const first = isDash(pieces[at]) ? at + 1 : at;
  const pair = `${pieces[first]?.lower} ${pieces[first + 1]?.lower}`;
  if (unitWord(pair, words)) return { name: unitWord(pair, words) as string, to: first + 2 };
  const own = unitWord(pieces[first]?.lower ?? '', words);
  if (own) return { name: own, to: first + 1 };
  for (let i = first, n = 0; n <= ADJECTIVES; i++, n++) {
    const piece = pieces[i];
    if (!piece || piece.isNumber || words.notUnit.has(piece.lower) || /^[^\p{L}-]/u.test(piece.text)) return null;
    const known = unitWord(piece.lower, words);
    if (known) return { name: known, to: null };
    if (words.plural.test(piece.text)) return { name: piece.lower, to: null };
  }
  return null;
}

const unitWord = (word: string, words: FigureWords): string | null =>
  words.units.get(word) ?? words.currencies.get(word) ?? null;

/** "killed 300": people, although no noun says so. */
const casualties = (pieces: readonly Piece[], at: number, words: FigureWords): string | null =>
  words.harms.get(pieces[at - 1]?.lower ?? '') ?? null;

/** "about", "more than", "up to": the words right before a figure. */
export function senseBefore(
  pieces: readonly Piece[],
  at: number,
  words: Pick<FigureWords, 'senses'>,
): Quantity['sense'] | null {
  const [one, two] = [pieces[at - 1]?.lower ?? '', pieces[at - 2]?.lower ?? ''];
  return words.senses.get(`${two} ${one}`) ?? words.senses.get(one) ?? null;
}
