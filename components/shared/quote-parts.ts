import type { QuoteKind } from '../../lib/analyse/report';
import type { Span } from '../../lib/extract/article';

/** exact: the speaker's own words, without quotation marks · paraphrase: the article's. */
export interface QuotePart {
  text: string;
  kind: 'exact' | 'paraphrase';
}

/** Quotation marks inside a mixed quote; the last may be closed after its end. A closing single mark is one that no letter follows, or else it is an apostrophe. */
const QUOTED =
  /“([^“”]{1,2000})(?:”|$)|"([^"]{1,2000})"|«([^«»]{1,2000})(?:»|$)|„([^„“]{1,2000})“|‘([^‘]{1,2000}?)’(?!\p{L})/gu;

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

/** The parts as plain text: exact words in quotation marks, unless there is nothing else. */
export function quoteWords(parts: readonly QuotePart[]): string {
  if (parts.every(({ kind }) => kind === 'exact')) return parts.map(({ text }) => text).join(' … ');
  return parts
    .map(({ text, kind }, place) => (place > 0 ? glueBefore(text) : '') + (kind === 'exact' ? `“${text}”` : text))
    .join('');
}

/** No space before the punctuation that followed a quotation mark. */
export function glueBefore(next: string): string {
  return /^[,.;:!?)]/.test(next) ? '' : ' ';
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
