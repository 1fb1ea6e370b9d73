import type { Span } from '../extract/article';
import { MOST_CHARACTERS } from './bounds';
import { findClaims } from './claims/find-claims';
import { findDates } from './dates/find-dates';
import { findMarks, type Mark } from './marks';
import { identify } from './people/identify';
import { findQuotes } from './quotes/find-quotes';
import { readLines } from './quotes/items';
import { languageOf } from './quotes/languages';
import type { Report } from './report';
import { splitSentences } from './sentences';

export interface AnalyseInput {
  text: string;
  /** ISO 8601; the published day is the day as written. Null when unknown: relative dates then stay unresolved. */
  published: string | null;
  lang: string;
  title?: string;
}

const quotedIn = (marks: Mark[]): Span[] => marks.filter((m) => m.depth === 0 && m.closed).map((m) => m.inner);

/** Article → Report. Pure: no clock, no time zone of the machine, time linear in the text. */
export function analyse({ text: whole, published, lang }: AnalyseInput): Report {
  const text = whole.slice(0, MOST_CHARACTERS);
  const marks = findMarks(text);
  const sentences = splitSentences(text, lang, marks);
  const dates = findDates({ text, sentences, published, lang, quoted: quotedIn(marks) });
  const language = languageOf(lang);
  const lines = readLines(text, sentences, marks, language.lexicon);
  const { quotes, people } = identify(text, findQuotes(text, lines, marks, language));
  const claims = findClaims({ text, sentences, dates, quotes, people, published, lang });
  return { sentences, quotes, people, dates, claims };
}
