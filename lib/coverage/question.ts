import { namesIn } from './document';
import { type Term, terms } from './terms';
import { idf, type Rarity } from './weights';

/** What is asked, with each word weighed by its rarity. */
export interface Question {
  /** Stem → weight. */
  words: Map<string, number>;
  /** Names' stems → weight. */
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
  /** How many words to ask the index for: each costs time. */
  limit: number;
}

export function questionOf({ title = '', text, head = text.length, limit }: QuestionText, rarity: Rarity): Question {
  const inTitle = terms(title);
  const inText = terms(text);
  const all = [...inTitle, ...inText.filter(({ end }) => end <= head)];
  const counts = countOf(all);
  const words = new Map([...counts].map(([stem]) => [stem, idf(rarity, stem)]));
  const weight = (stem: string) => (words.get(stem) ?? 0) * Math.log(1 + (counts.get(stem) ?? 0));
  const spelling = new Map(all.map(({ stem, word }) => [stem, word]));
  return {
    words,
    names: new Map([...namesIn(all).keys()].map((stem) => [stem, weight(stem)])),
    title: new Set(inTitle.map(({ stem }) => stem)),
    mentioned: new Set([...inTitle, ...inText].map(({ stem }) => stem)),
    telling: [...spelling]
      .filter(([stem]) => rarity.documents(stem) > 0)
      .sort(([a], [b]) => weight(b) - weight(a))
      .slice(0, limit)
      .map(([, word]) => word),
  };
}

function countOf(found: Term[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of found) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
