import type { Span } from '../../extract/article';
import type { Quantity } from '../report';
import type { ClaimWords } from './words/claim-words';

const FIGURE =
  /(US\$|A\$|C\$|[$£€¥₹])?\s?(?<![\w.])(\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,4})?|\d{1,12}(?:\.\d{1,4})?|(?:[A-Za-z]{3,8}))(?!\d|s\b)(?:[\s-]?(hundred|thousand|million|billion|trillion|bn|tn|mn|m|k|b)\b)?\s?(%|[A-Za-z]{1,14})?(?:\s([A-Za-z]{2,14}))?/y;

/** The figures of a sentence with their units, those of its dates left out. */
export function quantitiesIn(text: string, [start, end]: Span, dates: readonly Span[], words: ClaimWords): Quantity[] {
  const sentence = text.slice(start, end);
  const out: Quantity[] = [];
  for (const token of sentence.matchAll(/(?:US\$|[AC]\$|[$£€¥₹])?\s?(?:\d[\d,.]{0,20}|\b[A-Za-z]{3,8}\b)/g)) {
    const quantity = quantityAt(sentence, token.index, words);
    if (!quantity) continue;
    const at = { ...quantity, start: start + quantity.start, end: start + quantity.end };
    if (/\d[-–]$/.test(text.slice(at.start - 2, at.start)) || /^[-–]\d/.test(text.slice(at.end, at.end + 2))) continue;
    if (dates.some(([from, to]) => at.start < to && from < at.end)) continue;
    if (out.length && at.start < (out[out.length - 1] as Quantity).end) continue;
    out.push(at);
  }
  return out;
}

function quantityAt(sentence: string, index: number, words: ClaimWords): Quantity | null {
  FIGURE.lastIndex = index;
  const m = FIGURE.exec(sentence);
  FIGURE.lastIndex = 0;
  if (!m) return null;
  const [, sign, figure = '', magnitude, next, afterNext] = m;
  const isWord = !/^\d/.test(figure);
  const base = isWord ? words.numbers[figure.toLowerCase()] : Number(figure.replaceAll(',', ''));
  if (base === undefined || Number.isNaN(base)) return null;
  const unit = sign ? (words.currencies[sign.toLowerCase()] ?? null) : unitOf(next, afterNext, words);
  if (isWord && unit === null && !magnitude) return null;
  const value = base * (magnitude ? (words.magnitudes[magnitude.toLowerCase()] ?? 1) : 1);
  const unitEnd =
    !sign && unit && next && unitWord(next, words) === unit
      ? m[0].indexOf(next, m[0].indexOf(figure)) + next.length
      : 0;
  const figureEnd =
    m[0].indexOf(figure) +
    figure.length +
    (magnitude ? m[0].slice(m[0].indexOf(figure) + figure.length).indexOf(magnitude) + magnitude.length : 0);
  const lead = m[0].length - m[0].trimStart().length;
  return { start: index + lead, end: index + Math.max(unitEnd, figureEnd), value, unit };
}

const unitWord = (word: string, words: ClaimWords): string | null =>
  words.units[word.toLowerCase()] ?? words.currencies[word.toLowerCase()] ?? null;

/** "12 people" counts people, "5,000 Russian soldiers" soldiers: the next word or the one after an adjective, when it is a plural. */
function unitOf(next: string | undefined, afterNext: string | undefined, words: ClaimWords): string | null {
  for (const word of [next, afterNext]) {
    if (!word) return null;
    const known = unitWord(word, words);
    if (known) return known;
    if (/^[a-z]{3,13}[^s\W]s$/.test(word)) return word;
  }
  return null;
}
