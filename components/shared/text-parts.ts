import type { Span } from '../../lib/extract/article';

/** A stretch of text and, when it is marked, what as. */
export interface TextPart<Kind extends string> {
  text: string;
  kind: Kind | null;
}

export interface Mark<Kind extends string> {
  span: Span;
  kind: Kind;
}

/** Cuts `text` at the marks. Marks that overlap an earlier one or leave the text are dropped: nothing is ever shown twice. */
export function textParts<Kind extends string>(text: string, marks: Mark<Kind>[]): TextPart<Kind>[] {
  const sorted = marks.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const parts: TextPart<Kind>[] = [];
  let done = 0;
  for (const { span, kind } of sorted) {
    const [start, end] = span;
    if (start < done || end <= start || end > text.length) continue;
    if (start > done) parts.push({ text: text.slice(done, start), kind: null });
    parts.push({ text: text.slice(start, end), kind });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), kind: null });
  return parts;
}
