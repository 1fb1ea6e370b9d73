import { findDates } from '../../../lib/analyse/dates/find-dates';
import type { Span } from '../../../lib/extract/article';

/** A Wednesday. */
export const PUBLISHED = '2025-03-26';

export const lines = (text: string): Span[] =>
  [...text.matchAll(/[^\n]+/g)].map((m) => [m.index, m.index + m[0].length]);

export const find = (text: string, published: string | null = PUBLISHED, lang = 'en') =>
  findDates({ text, sentences: lines(text), published, lang });

export const read = (text: string, published?: string, lang?: string) =>
  find(text, published, lang).map((d) => `${d.text} = ${d.value}`);
