import type { Draft } from './draft';

/** Shorter sentences are said twice without being set apart. */
const SHORTEST = 20;

/** Without pull quotes: passages that stand alone and whose every sentence somebody says elsewhere in the article. */
export function dropRepeated(text: string, drafts: Draft[]): Draft[] {
  const said = new Set(drafts.filter(({ cue }) => cue).flatMap((draft) => sentencesOf(text, draft)));
  return drafts.filter((draft) => {
    if (draft.cue) return true;
    const sentences = sentencesOf(text, draft);
    return !sentences.length || !sentences.every((sentence) => said.has(sentence));
  });
}

/** Letters and digits alone: a pull quote has other marks and stops than the body. */
const sentencesOf = (text: string, { spans }: Draft): string[] =>
  spans
    .flatMap(([start, end]) => text.slice(start, end).split(/[.!?]/))
    .map((sentence) => sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((sentence) => sentence.length >= SHORTEST);
