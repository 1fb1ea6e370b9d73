/** Silent reading of English non-fiction, in words: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. */
const WORDS_A_MINUTE = 238;
/** Chinese, Japanese and Korean are counted by the character. */
const SIGNS_A_MINUTE = 500;
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const WORDS = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** How much there is to read, in words of English. */
export function readingLoad(text: string): number {
  const signs = text.match(SIGNS)?.length ?? 0;
  const words = text.replace(SIGNS, ' ').match(WORDS)?.length ?? 0;
  return words + (signs * WORDS_A_MINUTE) / SIGNS_A_MINUTE;
}

/** Whole minutes, at least one; `pace` in words a minute is the reader's own where it is known. */
export function readingMinutes(text: string, pace: number | null = null): number {
  return Math.max(1, Math.round(readingLoad(text) / (pace ?? WORDS_A_MINUTE)));
}

/** Whole minutes for what is left of a text of which `progress`, 0 to 1, is read; 0 at the end. */
export function minutesLeft(load: number, progress: number, pace: number | null): number {
  return Math.ceil((load * (1 - progress)) / (pace ?? WORDS_A_MINUTE) - 0.05);
}
