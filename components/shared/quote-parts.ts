import type { QuoteKind } from '../../lib/analyse/report';
import type { Span } from '../../lib/extract/article';

/** exact: the speaker's own words, without quotation marks · paraphrase: the article's. */
export interface QuotePart {
  text: string;
  kind: 'exact' | 'paraphrase';
}

/** Quotation marks inside a mixed quote. A closing single mark is one that no letter follows, or else it is an apostrophe. */
const QUOTED = /“([^“”]{1,2000})”|"([^"]{1,2000})"|«([^«»]{1,2000})»|„([^„“]{1,2000})“|‘([^‘]{1,2000}?)’(?!\p{L})/gu;

/** What a quote says, part by part: each part is either exact words or paraphrase, so that the two can be told apart. */
export function quoteParts(text: string, spans: Span[], kind: QuoteKind): QuotePart[] {
  const contents = spans.map(([start, end]) => text.slice(start, end).trim()).filter(Boolean);
  if (kind === 'direct') return contents.map((content, place) => exactPart(content, place === contents.length - 1));
  if (kind === 'indirect') return contents.map((content) => ({ text: content, kind: 'paraphrase' }));
  return contents.flatMap(mixedParts);
}

/** The same for a quote whose text stands by itself, as an earlier article's does. */
export function looseQuoteParts(text: string, kind: QuoteKind): QuotePart[] {
  return quoteParts(text, [[0, text.length]], kind);
}

/** The comma before "he said" belongs to the sentence around the quote, and that is not shown. */
function exactPart(content: string, isLast: boolean): QuotePart {
  return { text: isLast ? content.replace(/,$/, '') : content, kind: 'exact' };
}

function mixedParts(content: string): QuotePart[] {
  const parts: QuotePart[] = [];
  let done = 0;
  for (const match of content.matchAll(QUOTED)) {
    pushParaphrase(parts, content.slice(done, match.index));
    parts.push({ text: match.slice(1).find((group) => group !== undefined) ?? '', kind: 'exact' });
    done = match.index + match[0].length;
  }
  pushParaphrase(parts, content.slice(done));
  return parts;
}

function pushParaphrase(parts: QuotePart[], text: string): void {
  if (text.trim()) parts.push({ text: text.trim(), kind: 'paraphrase' });
}
