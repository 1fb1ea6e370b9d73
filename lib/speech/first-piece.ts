/** Chrome cuts a voice off after some 15 seconds; this much takes less at ordinary speed. */
const MOST_LETTERS = 200;
const MOST_WORDS = 36;
/** A Chinese, Japanese or Korean character takes as long as some three letters. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const WIDE_LETTERS = 3;
/** A piece ends at a clause rather than in the middle of one, if that doesn't make it shorter than this part of the most. */
const LEAST = 0.3;
const CLAUSE_END = /[,;:—–،؛、，；：)\]”»]/;

/** Where the first piece of a text ends that a voice gets through in one go, at `rate` (1 is ordinary). */
export function firstPiece(text: string, rate = 1): number {
  const slowness = Math.min(1, rate);
  const mostLetters = MOST_LETTERS * slowness;
  const mostWords = MOST_WORDS * slowness;
  let letters = 0;
  let words = 0;
  let clauseEnd = 0;
  let wordEnd = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const isWide = WIDE.test(char);
    const isSpace = /\s/.test(char);
    letters += isWide ? WIDE_LETTERS : 1;
    if (isSpace) words += 1;
    if (letters > mostLetters || words >= mostWords) return clauseEnd || wordEnd || wholeCharacter(text, at);
    if (isSpace) wordEnd = at + 1;
    const endsClause = CLAUSE_END.test(char) && (isWideMark(char) || /\s/.test(text.charAt(at + 1)));
    if (endsClause && letters >= mostLetters * LEAST) clauseEnd = at + 1;
  }
  return text.length;
}

const isWideMark = (char: string) => /[、，；：]/.test(char);

/** Never between the halves of a character, and never nothing. */
function wholeCharacter(text: string, at: number): number {
  const end = /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
  return Math.max(end, 1);
}
