import { splitSentences } from '../analyse/sentences';

/** What an article says otherwise than when it was read before. */
export interface Change {
  /** The article's id in the archive. */
  article: number;
  /** ISO 8601 time at which the earlier text was last read. */
  read: string;
  /** Sentences of the earlier text that are gone, and those that are new, each in the order of its text. */
  removed: string[];
  added: string[];
}

interface Text {
  title: string;
  body: string;
}

/** The sentences that only one of two texts has, headlines among them; null when there are none. Moving a sentence changes nothing. */
export function changeBetween(before: Text, after: Text): Pick<Change, 'removed' | 'added'> | null {
  const [earlier, now] = [sentencesOf(before), sentencesOf(after)];
  const removed = notIn(earlier, now);
  const added = notIn(now, earlier);
  return removed.length + added.length > 0 ? { removed, added } : null;
}

/** Sentences by their words alone: spaces, quotation marks and dashes differ from one reading to the next. */
function sentencesOf({ title, body }: Text): Map<string, string> {
  const texts = [title, ...splitSentences(body, '').map(([start, end]) => body.slice(start, end))];
  return new Map(texts.map((text) => [wordsOf(text), text]));
}

function wordsOf(sentence: string): string {
  return (sentence.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ');
}

function notIn(sentences: Map<string, string>, others: Map<string, string>): string[] {
  return [...sentences].filter(([words]) => words !== '' && !others.has(words)).map(([, sentence]) => sentence);
}
