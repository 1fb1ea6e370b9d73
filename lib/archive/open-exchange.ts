import type { Database } from '@sqlite.org/sqlite-wasm';
import { isOfSites } from '../browser/sites';
import { addressKey } from './address';
import { parseBlocks } from './blocks';
import { type ExchangeRecord, type Refusal, readRecord } from './exchange';
import { dossierLine } from './exchange-dossier';
import { feedLine } from './exchange-feed';
import { feedStates, putFeed } from './feed-rows';
import { putTraces, type Traces, tracesOf } from './highlights';
import type { Line } from './lines';
import { fullDossiers, takeDossier } from './notebook';
import { putSaid, type Said, saidOf } from './said';
import { Salvage } from './salvage';
import { put } from './save';
import { putTags, tagsOf } from './tags';
import { transaction } from './transaction';

/** What came of some lines of an import. */
export interface Taken {
  taken: number;
  /** In the archive already, as new or newer. */
  known: number;
  refused: { line: number; reason: Refusal }[];
}

export interface ExchangeCalls {
  /**
   * Some articles as lines of an export, those after the id `after` (null: from the first), and where to go on; null at the end. Of a
   * damaged archive, what can be read: `isPartial` where that is not all.
   */
  exportBatch(after: number | null): { lines: string[]; next: number | null; isPartial: boolean };
  /** Takes lines of an export, in one transaction. Those that are no articles, and those of the excluded hosts, are refused. */
  importBatch(lines: Pick<Line, 'number' | 'text'>[], excluded?: string[]): Taken;
}

/** A message's worth, in UTF-16 code units and articles. */
const BATCH = { length: 2_000_000, articles: 200 };

/** The archive as a file reads and writes it. `changed` is called before anything is written. */
export function openExchange(db: Database, changed: () => void): ExchangeCalls {
  return {
    exportBatch(after) {
      const salvage = new Salvage(db);
      const ids = salvage.idsAfter(after ?? Number.MIN_SAFE_INTEGER, BATCH.articles);
      const lines = after === null ? (salvage.take(() => firstLines(db)) ?? []) : [];
      let next = ids.length < BATCH.articles ? null : (ids.at(-1) ?? null);
      let length = 0;
      for (const id of ids) {
        const line = salvage.take(() => JSON.stringify(recordOf(db, id)));
        if (line === null) continue;
        lines.push(line);
        length += line.length;
        if (length <= BATCH.length) continue;
        next = id;
        break;
      }
      if (salvage.failure && after === null && next === null && lines.length === 0) throw salvage.failure;
      return { lines, next, isPartial: salvage.failure !== null };
    },
    importBatch(lines, excluded = []) {
      changed();
      return transaction(db, () => {
        const result: Taken = { taken: 0, known: 0, refused: [] };
        for (const { number, text } of lines) {
          const read = readRecord(text);
          if (!read.ok) result.refused.push({ line: number, reason: read.reason });
          else if ('feed' in read) result[putFeed(db, read.feed) ? 'taken' : 'known'] += 1;
          else if ('dossier' in read) result[takeDossier(db, read.dossier) ? 'taken' : 'known'] += 1;
          else if (isOfSites(read.record.url, excluded)) result.refused.push({ line: number, reason: 'excluded' });
          else if (isKnown(db, read.record)) {
            addOwn(db, read.record);
            result.known += 1;
          } else {
            take(db, read.record);
            result.taken += 1;
          }
        }
        return result;
      });
    },
  };
}

const firstLines = (db: Database) => [...feedStates(db).map(feedLine), ...fullDossiers(db).map(dossierLine)];

type Row = Omit<ExchangeRecord, 'blocks' | 'earlier' | 'tags' | keyof Said | keyof Traces> & { blocks: string | null };

function recordOf(db: Database, id: number): ExchangeRecord {
  const row = db.selectObject(
    `select url, title, body "text", published, site, modified, byline, lang, provenance, origin, blocks, saved, feed
     from article where id = ?`,
    [id],
  ) as unknown as Row;
  const blocks = parseBlocks(JSON.parse(row.blocks ?? 'null'), row.text.length);
  return { ...row, blocks, earlier: earlierOf(db, id), ...saidOf(db, id), ...tracesOf(db, id), tags: tagsOf(db, id) };
}

/** What was read is never replaced by what was not, nor a text by a headline, a date by none, or a newer copy by an older. */
function isKnown(db: Database, { url, title, provenance, text, published, saved }: ExchangeRecord): boolean {
  const sql = `select provenance, body != '' hasText, published is not null hasDate, saved, title = ? and body = ? isSame
    from article where address = ?`;
  const row = db.selectObject(sql, [title, text, addressKey(url)]);
  if (!row) return false;
  const here = worth(String(row.provenance), Number(row.hasText), Number(row.hasDate));
  const coming = worth(provenance, Number(text !== ''), Number(published !== null));
  if (here !== coming) return here > coming;
  // A list without days says of everything that it was saved today.
  if (provenance === 'imported' && row.provenance === provenance && row.isSame) return true;
  return Date.parse(String(row.saved)) >= Date.parse(saved);
}

const worth = (provenance: string, hasText: number, hasDate: number) =>
  provenance === 'read' ? 4 : hasText * 2 + hasDate;

function take(db: Database, record: ExchangeRecord): void {
  const { text, blocks, saved, ...entry } = record;
  const id = put(db, { ...entry, body: text, blocks: blocks ? JSON.stringify(blocks) : undefined }, saved);
  putEarlier(db, id, record.earlier);
  putSaid(db, id, record);
  putTraces(db, id, record);
  putTags(db, id, record.tags);
}

/** What the reader of news wrote is never left behind for a text that is here already. */
function addOwn(db: Database, record: ExchangeRecord): void {
  const row = db.selectObject('select id, provenance from article where address = ?', [addressKey(record.url)]);
  if (!row) return;
  putTags(db, Number(row.id), record.tags);
  if (row.provenance === 'read') putTraces(db, Number(row.id), record);
}

function earlierOf(db: Database, id: number): ExchangeRecord['earlier'] {
  const sql = 'select title, body "text", read from revision where article = ? order by rowid';
  return db.selectObjects(sql, [id]) as unknown as ExchangeRecord['earlier'];
}

/** Beside the earlier texts that are here already. */
function putEarlier(db: Database, id: number, earlier: ExchangeRecord['earlier']): void {
  const here = new Set(earlierOf(db, id).map(({ read }) => read));
  for (const { title, text, read } of earlier)
    if (!here.has(read))
      db.exec('insert into revision(article, title, body, read) values(?, ?, ?, ?)', { bind: [id, title, text, read] });
}
