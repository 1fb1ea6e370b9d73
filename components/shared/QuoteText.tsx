import { plainText } from './plain-text';
import { glueBefore, type QuotePart } from './quote-parts';

/** Exact words stand in quotation marks and in the type of the article; paraphrase does not. The marks are text, so that they are copied along. */
export function QuoteText({ parts }: { parts: QuotePart[] }) {
  return (
    <bdi>
      {parts.map((part, place) => (
        <span key={`${place}${part.text}`}>
          {place > 0 && glueBefore(part.text)}
          {part.kind === 'exact' ? <q>“{plainText(part.text)}”</q> : plainText(part.text)}
        </span>
      ))}
    </bdi>
  );
}
