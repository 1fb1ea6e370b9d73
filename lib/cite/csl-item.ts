import { hostOf } from '../extract/url';
import { type CslName, cslName } from './csl-name';

/** The parts of an article that identify it, as any copy of it has them. */
export interface Source {
  url: string;
  title: string;
  /** Names joined by ", ". */
  byline: string | null;
  siteName: string | null;
  lang: string;
  /** ISO 8601 day or time; the day written is the day of publication. */
  published: string | null;
}

interface CslDate {
  'date-parts': [[year: number, month: number, day: number]];
}

/** An item of CSL-JSON 1.0.2. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author?: CslName[];
  'container-title': string;
  issued?: CslDate;
  accessed: CslDate;
  URL: string;
  language: string;
}

/** The article as what reference managers keep. `accessed` is a day, YYYY-MM-DD. */
export function cslItem({ url, title, byline, siteName, lang, published }: Source, accessed: string): CslItem {
  const author = byline ? namesOf(byline).map(cslName) : [];
  const issued = published ? dateOf(published) : null;
  return {
    id: keyOf(author[0], published, title),
    type: 'article-newspaper',
    title,
    ...(author.length > 0 && { author }),
    'container-title': siteName ?? hostOf(url),
    ...(issued && { issued }),
    accessed: dateOf(accessed) ?? { 'date-parts': [[1970, 1, 1]] },
    URL: url,
    language: lang,
  };
}

/** Titles after a name belong to it: "Ann Lee, MD". */
const namesOf = (byline: string) => byline.split(/, (?!(?:MD|PhD|Jr\.?|Sr\.?|I{2,3}|IV|Esq\.?)(?:,|$))/);

function dateOf(iso: string): CslDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year ? { 'date-parts': [[Number(year), Number(month), Number(day)]] } : null;
}

/** "brenn2026weir": what LaTeX takes as a key. */
function keyOf(author: CslName | undefined, published: string | null, title: string): string {
  const name = author && ('family' in author ? author.family : author.literal);
  const word = wordsOf(title).find((candidate) => candidate.length > 3) ?? '';
  const key = [wordsOf(name ?? '')[0] ?? '', published?.slice(0, 4) ?? '', word].join('');
  return key || 'article';
}

const wordsOf = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];
