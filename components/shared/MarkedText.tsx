import type { Span } from '../../lib/extract/article';
import { plainText } from './plain-text';
import { textParts } from './text-parts';

/** A sentence with what matched in it. */
export function MarkedText({ text, marks }: { text: string; marks: Span[] }) {
  const parts = textParts(
    text,
    marks.map((span) => ({ span, kind: 'match' as const })),
  );
  return (
    <bdi>
      {parts.map((part, place) => {
        const words = plainText(part.text);
        return part.kind ? <mark key={`${place}${words}`}>{words}</mark> : words;
      })}
    </bdi>
  );
}
