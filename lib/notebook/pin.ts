import { date, nullable, oneOf, record, text, webUrl } from '../archive/guards';

const PIN_KINDS = ['quote', 'claim', 'coverage'] as const;

/** Where something was written, as it was when it was pinned: it stays when the article goes. */
export interface PinSource {
  url: string;
  title: string;
  site: string | null;
  byline: string | null;
  /** ISO 8601 day or time. */
  published: string | null;
}

/** A quote, a claim or an earlier article that the reader of news keeps for a story. */
export interface Pin {
  id: string;
  kind: (typeof PIN_KINDS)[number];
  /** The words themselves; of an earlier article the sentence that matters, or its headline. */
  text: string;
  /** Who says so; null when that is open or the article itself. */
  speaker: string | null;
  /** The days on which it is said to have happened, inclusive; null when none are known. */
  from: string | null;
  to: string | null;
  source: PinSource;
  note: string;
  /** ISO 8601 time. */
  pinned: string;
}

/** A story's facts. */
export interface Dossier {
  id: string;
  title: string;
  /** ISO 8601 time, of the last change to it or to what is pinned in it. */
  changed: string;
}

const ID_MAX = 64;
const TITLE_MAX = 20_000;
const TEXT_MAX = 200_000;
const NOTE_MAX = 20_000;
const title = text(TITLE_MAX);

export const isPin = record<Pin>({
  id: text(ID_MAX),
  kind: oneOf(...PIN_KINDS),
  text: text(TEXT_MAX),
  speaker: nullable(title),
  from: nullable(date),
  to: nullable(date),
  source: record<PinSource>({
    url: webUrl,
    title,
    site: nullable(title),
    byline: nullable(title),
    published: nullable(date),
  }),
  note: text(NOTE_MAX),
  pinned: date,
});

export const isDossier = record<Dossier>({ id: text(ID_MAX), title, changed: date });

/** Two pins of the same words in the same place are one. */
export const samePin = (a: Pick<Pin, 'kind' | 'text' | 'source'>, b: Pick<Pin, 'kind' | 'text' | 'source'>): boolean =>
  a.kind === b.kind && a.text === b.text && a.source.url === b.source.url;
