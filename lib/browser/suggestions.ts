import type { LibraryResult } from '../archive/library';

/** A line below the address bar. */
export interface Suggestion {
  /** What is opened when it is chosen. */
  content: string;
  description: string;
}

/** Characters that the browsers show at most. */
const TITLE_MAX = 120;

/**
 * The articles found, one of each address. Chromium takes a little markup in the descriptions and wants all else escaped;
 * Firefox shows them as they are.
 */
export function suggestionsOf(results: LibraryResult[], takesMarkup: boolean): Suggestion[] {
  const byAddress = new Map(results.filter(({ url }) => isWebAddress(url)).map((result) => [result.url, result]));
  return [...byAddress.values()].map(({ url, title, site, published }) => {
    const facts = [site ?? URL.parse(url)?.hostname ?? '', published?.slice(0, 10) ?? ''].filter(Boolean).join(' · ');
    const headline = plain(title).slice(0, TITLE_MAX) || url;
    const description = takesMarkup
      ? `${escaped(headline)} <dim>${escaped(plain(facts))}</dim>`
      : `${headline} — ${plain(facts)}`;
    return { content: url, description };
  });
}

export const isWebAddress = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? '');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** Without control characters, which are no XML, and without halves of characters. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
