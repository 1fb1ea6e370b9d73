import { type Term, terms } from './terms';
import { idf, type Rarity } from './weights';

/** What is asked, with each word weighed by its rarity. */
export interface Question {
  /** Stem → weight. */
  words: Map<string, number>;
  /** Stems of words in capitals, names most of the time → weight; one that begins a sentence weighs little for being common. */
  names: Map<string, number>;
  title: Set<string>;
  /** Stems of all that is said, beyond what is asked for too. */
  mentioned: Set<string>;
  /** The most telling words as written, to ask the index for. */
  telling: string[];
}

export interface QuestionText {
  title?: string;
  text: string;
  /** How much of the text is asked for, in characters; news say what matters first. */
  head?: number;
  /** How many words to ask the index for. */
  words: number;
  /** How many entries of the index they may have together: each costs time. */
  postings: number;
}

export function questionOf(asked: QuestionText, rarity: Rarity): Question {
  const { title = '', text, head = text.length } = asked;
  const inTitle = terms(title);
  const inText = terms(text);
  const all = [...inTitle, ...inText.filter(({ end }) => end <= head)];
  const counts = countOf(all);
  const words = new Map([...counts].map(([stem]) => [stem, idf(rarity, stem)]));
  const weight = (stem: string) => (words.get(stem) ?? 0) * Math.log(1 + (counts.get(stem) ?? 0));
  const spelling = new Map(all.map(({ stem, word }) => [stem, word]));
  return {
    words,
    names: new Map(all.filter(({ capital }) => capital).map(({ stem }) => [stem, weight(stem)])),
    title: new Set(inTitle.map(({ stem }) => stem)),
    mentioned: new Set([...inTitle, ...inText].map(({ stem }) => stem)),
    telling: tellingOf(
      [...spelling].sort(([a], [b]) => weight(b) - weight(a)),
      asked,
      rarity,
    ),
  };
}

/** Of words by weight, those that the index has and that fit. */
function tellingOf(best: [stem: string, word: string][], { words, postings }: QuestionText, rarity: Rarity): string[] {
  const telling: string[] = [];
  let left = postings;
  for (const [stem, word] of best) {
    if (telling.length === words) break;
    const entries = rarity.documents(stem);
    if (entries === 0 || entries > left) continue;
    left -= entries;
    telling.push(word);
  }
  return telling;
}

function countOf(found: Term[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of found) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
