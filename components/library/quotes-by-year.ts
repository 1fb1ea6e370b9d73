import type { LibraryQuote } from '../../lib/archive/library';

interface Year {
  /** "2025"; empty for articles without a date. */
  year: string;
  quotes: LibraryQuote[];
}

/** In the order given; the years as they come first. */
export function quotesByYear(quotes: LibraryQuote[]): Year[] {
  const years = new Map<string, LibraryQuote[]>();
  for (const quote of quotes) {
    const year = quote.article.published?.slice(0, 4) ?? '';
    const ofYear = years.get(year);
    if (ofYear) ofYear.push(quote);
    else years.set(year, [quote]);
  }
  return [...years].map(([year, ofYear]) => ({ year, quotes: ofYear }));
}
