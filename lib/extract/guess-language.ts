import { SMALL_WORDS } from './words/languages';

const SAMPLE = 3_000;
const FEWEST = 40;
/** Every tenth word at least; running text has two to four of them in ten. */
const SHARE = 0.1;
const AHEAD = 1.5;

/** The language of a text in Latin script by its small words; null where they don't tell. */
export function guessLanguage(text: string): string | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST) return null;
  const counts = Object.entries(SMALL_WORDS)
    .map(([lang, small]) => ({ lang, count: words.filter((word) => small.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = counts;
  if (!best || best.count < words.length * SHARE || best.count < (next?.count ?? 0) * AHEAD) return null;
  return best.lang;
}
