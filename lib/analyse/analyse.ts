import type { Report } from './report';

export interface AnalyseInput {
  text: string;
  /** ISO 8601; the published day is the day as written. Null when unknown: relative dates then stay unresolved. */
  published: string | null;
  lang: string;
  title?: string;
}

/** Article → Report. Pure: no clock, no time zone of the machine, time linear in the text. */
export function analyse(_input: AnalyseInput): Report {
  return { sentences: [], quotes: [], people: [], dates: [], claims: [] };
}
