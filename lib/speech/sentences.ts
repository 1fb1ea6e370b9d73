import type { Article, Span } from '../extract/article';

/** A sentence to be spoken. */
export interface Spoken {
  /** In `Article.text`. */
  span: Span;
  /** Place of its block in `Article.blocks`. */
  paragraph: number;
}

type Source = Pick<Article, 'text' | 'blocks' | 'lang'>;

/** The sentences of an article in order; without a report's `sentences` they are found as the browser finds them. */
export function spokenSentences(article: Source, sentences: Span[] | null): Spoken[] {
  const { text, blocks } = article;
  const spoken: Spoken[] = [];
  let paragraph = 0;
  for (const span of sentences ?? segmented(article)) {
    while (paragraph + 1 < blocks.length && span[0] >= (blocks[paragraph + 1]?.start ?? 0)) paragraph++;
    if (/[\p{L}\p{N}]/u.test(text.slice(...span))) spoken.push({ span, paragraph });
  }
  return spoken;
}

function segmented({ text, blocks, lang }: Source): Span[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return blocks.flatMap(({ start, end }) =>
    [...segmenter.segment(text.slice(start, end))].flatMap(({ segment, index }): Span[] => {
      const words = segment.trim();
      const from = start + index + segment.indexOf(words);
      return words ? [[from, from + words.length]] : [];
    }),
  );
}
