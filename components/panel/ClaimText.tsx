import type { Claim } from '../../lib/analyse/report';
import type { Span } from '../../lib/extract/article';
import { plainText } from '../shared/plain-text';
import { type Mark, textParts } from '../shared/text-parts';
import { useArticle } from './article-context';

type Part = 'date' | 'figure';

/** The sentence, with the words that say when and the figures standing out. */
export function ClaimText({ claim }: { claim: Claim }) {
  const { article, report } = useArticle();
  const date = report.dates[claim.date];
  const inside = ({ start, end }: { start: number; end: number }): Span => [start - claim.start, end - claim.start];
  const marks: Mark<Part>[] = claim.quantities.map((figure) => ({ span: inside(figure), kind: 'figure' }));
  if (date) marks.push({ span: inside(date), kind: 'date' });

  return (
    <bdi lang={article.lang}>
      {textParts(article.text.slice(claim.start, claim.end), marks).map(({ text, kind }, place) => {
        const words = plainText(text);
        if (!kind) return words;
        return (
          <span class={kind} key={`${place}${words}`}>
            {words}
          </span>
        );
      })}
    </bdi>
  );
}
