import type { Span } from '../../extract/article';

/** A stop that ends a statement inside a sentence: not that of an abbreviation, which is short and has a capital. */
const STOP = /(?<![A-Za-z])(?:[a-z][a-z'’-]{0,20}|[A-Z][a-z]{5,20}|\d{1,20})[.!?][”"’]?\s{1,3}(?=[“"‘]?[A-Z])/g;

/**
 * The statements of a sentence: a quote with its attribution is one sentence however many it holds, and each of those may claim
 * something of its own.
 */
export function statementsOf(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(STOP)) {
    const cut = start + match.index + match[0].trimEnd().length;
    spans.push([from, cut]);
    from = start + match.index + match[0].length;
  }
  spans.push([from, end]);
  return spans;
}
