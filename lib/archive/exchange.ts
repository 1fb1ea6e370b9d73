import type { Block } from '../extract/article';
import type { FeedState } from '../feeds/followed';
import { parseBlocks } from './blocks';
import { dossierOf, isDossier } from './exchange-dossier';
import { feedOf, isFeed } from './exchange-feed';
import { date, list, nullable, oneOf, optional, record, text, webUrl } from './guards';
import { isHighlight, isPosition, type Traces } from './highlights';
import type { Kept } from './library';
import type { FullDossier } from './notebook';
import { ORIGINS, type Origin } from './origin';
import type { Said } from './said';

/**
 * The file of an export: JSON Lines, a header, then one followed feed or dossier a line, then one article a line. The fields that the
 * command `lookup` reads bear its names.
 */
export interface ExchangeHeader {
  format: typeof FORMAT;
  version: number;
  /** ISO 8601 time. */
  exported: string;
}

/** An article with all that is kept of it. */
export interface ExchangeRecord extends Said, Traces {
  url: string;
  title: string;
  text: string;
  published: string | null;
  site: string | null;
  modified: string | null;
  byline: string | null;
  lang: string;
  provenance: Kept;
  /** What an imported article was taken from. */
  origin: Origin | null;
  blocks: Block[] | null;
  saved: string;
  /** The address of the feed that it came from; null for what was read. */
  feed?: string | null;
  /** What its reader sorts it by. */
  tags: string[];
  /** What it said before it was changed, oldest first; `read` is when it was read so, ISO 8601. */
  earlier: { title: string; text: string; read: string }[];
}

/** Why the archive does not take a line. */
export type Refusal = 'not-json' | 'not-article' | 'too-long' | 'excluded';

/** More than any article takes; what is longer is never held in memory. In UTF-16 code units, as are all lengths here. */
export const LINE_MAX = 16_000_000;

const FORMAT = 'backstory-archive';
const VERSION = 1;
const TEXT_MAX = 4_000_000;
const NAME_MAX = 20_000;

const isHeader = record<{ format: string; version: unknown }>({
  format: oneOf(FORMAT),
  version: (value): value is unknown => Number.isSafeInteger(value),
});

const name = text(NAME_MAX);
interface Optional {
  origin?: Origin | null;
  tags?: string[];
}
const isRecord = record<Omit<ExchangeRecord, 'blocks' | keyof Optional | keyof Traces> & Optional>({
  url: webUrl,
  title: name,
  text: text(TEXT_MAX),
  published: nullable(date),
  site: nullable(name),
  modified: nullable(name),
  byline: nullable(name),
  lang: text(100),
  provenance: oneOf('read', 'feed', 'imported', 'seen'),
  origin: optional(nullable(oneOf(...ORIGINS))),
  saved: date,
  feed: optional(nullable(webUrl)),
  tags: optional(list(name)),
  people: list(record({ name, role: nullable(name), kind: oneOf('person', 'organisation', 'unnamed') })),
  quotes: list(record({ text: text(TEXT_MAX), kind: oneOf('direct', 'mixed', 'indirect'), speaker: nullable(name) })),
  earlier: list(record({ title: name, text: text(TEXT_MAX), read: date })),
  claims: list(record({ text: text(TEXT_MAX), from: nullable(date), to: nullable(date) })),
});

export function headerLine(exported: string): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, exported } satisfies ExchangeHeader);
}

/** What the first line says of the file. */
export function readHeader(line: string): 'ok' | 'newer' | 'foreign' {
  const header = parseJson(line);
  if (!isHeader(header)) return 'foreign';
  return Number(header.version) > VERSION ? 'newer' : 'ok';
}

/** Takes nothing from the line on trust: it may come from anybody. Null is a line that was too long to be held. */
export function readRecord(
  line: string | null,
):
  | { ok: true; record: ExchangeRecord }
  | { ok: true; feed: FeedState }
  | { ok: true; dossier: FullDossier }
  | { ok: false; reason: Refusal } {
  if (line === null || line.length > LINE_MAX) return { ok: false, reason: 'too-long' };
  const value = parseJson(line);
  if (value === undefined) return { ok: false, reason: 'not-json' };
  if (isFeed(value)) return { ok: true, feed: feedOf(value) };
  if (isDossier(value)) return { ok: true, dossier: dossierOf(value) };
  if (!isRecord(value)) return { ok: false, reason: 'not-article' };
  const { blocks: given } = value as { blocks?: unknown };
  const blocks = parseBlocks(given, value.text.length);
  if (given !== null && blocks === null) return { ok: false, reason: 'not-article' };
  const traces = readTraces(value);
  if (!traces) return { ok: false, reason: 'not-article' };
  return { ok: true, record: { ...value, ...traces, origin: value.origin ?? null, tags: value.tags ?? [], blocks } };
}

/** Exports of earlier versions have none. */
function readTraces(value: object): Traces | null {
  const { highlights = [], position = null } = value as { highlights?: unknown; position?: unknown };
  return list(isHighlight)(highlights) && nullable(isPosition)(position) ? { highlights, position } : null;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
