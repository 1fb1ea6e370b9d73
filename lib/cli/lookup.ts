import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm';
import { hostOf } from '../archive/address';
import { Index } from '../archive/index-search';
import { askClaim, askPerson, askStory, type Found } from '../archive/questions';
import { put } from '../archive/save';
import { migrate } from '../archive/schema';
import { tidy } from '../archive/tidy';
import { jsonLines, writeLine } from './json-lines';

const USAGE = 'Usage: lookup --archive archive.jsonl < queries.jsonl > results.jsonl';
const MAX_RESULTS = 100;
/** Articles a transaction: few enough to stay small, enough to be quick. */
const BATCH = 500;

interface ArchiveLine {
  id: string;
  url: string;
  title: string;
  text: string;
  published: string;
  site?: string | null;
}

interface Query {
  id?: unknown;
  published?: string;
  url?: string;
  title?: string;
  text?: string;
  claim?: string;
  from?: string | null;
  to?: string | null;
  people?: string[];
  person?: string;
}

const { archive } = parseArgs({ options: { archive: { type: 'string' } } }).values;
if (archive) await lookup(archive);
else {
  console.error(USAGE);
  process.exitCode = 1;
}

async function lookup(file: string): Promise<void> {
  const sqlite3 = await sqlite3InitModule();
  const db = new sqlite3.oo1.DB(':memory:');
  migrate(db);
  const ids = await fill(db, file);
  const index = new Index(db);
  for await (const line of jsonLines(process.stdin)) await writeLine(process.stdout, answer(index, ids, line));
}

/** Row ids → the archive's own ids. */
async function fill(db: Database, file: string): Promise<Map<number, string>> {
  const begin = performance.now();
  const ids = new Map<number, string>();
  const now = new Date().toISOString();
  let lines: ArchiveLine[] = [];
  const store = () => {
    db.transaction(() => {
      for (const line of lines) ids.set(put(db, entryOf(line), now), line.id);
    });
    lines = [];
  };
  for await (const line of jsonLines(createReadStream(file))) {
    const entry = JSON.parse(line) as Partial<ArchiveLine>;
    if (entry.url === undefined) continue; // The header of an export.
    lines.push({ id: entry.url, ...entry } as ArchiveLine);
    if (lines.length === BATCH) store();
  }
  store();
  tidy(db);
  const databaseBytes = Number(
    db.selectValue('select page_count * page_size from pragma_page_count, pragma_page_size'),
  );
  console.error(JSON.stringify({ articles: ids.size, databaseBytes, indexMs: Math.round(performance.now() - begin) }));
  return ids;
}

function entryOf({ url, title, text, published, site }: ArchiveLine) {
  return { url, title, body: text, published, site: site ?? hostOf(url), provenance: 'read' } as const;
}

/** One line never stops the run. */
function answer(index: Index, ids: Map<number, string>, line: string): object {
  let id: unknown;
  try {
    const query = JSON.parse(line) as Query;
    id = query.id;
    const begin = performance.now();
    const results = ask(index, query)
      .ranked.slice(0, MAX_RESULTS)
      .map(({ document, score, list }) => ({ id: ids.get(document.id), score: Number(score.toFixed(4)), list }));
    return { id, results, ms: Number((performance.now() - begin).toFixed(1)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function ask(index: Index, query: Query): Found {
  const asOf = { published: query.published ?? new Date().toISOString(), url: query.url };
  if (query.person !== undefined) return askPerson(index, query.person, asOf, MAX_RESULTS);
  if (query.claim !== undefined) {
    const days = { from: query.from ?? null, to: query.to ?? query.from ?? null };
    return askClaim(index, query.claim, days, asOf);
  }
  if (query.title === undefined && query.text === undefined)
    throw new Error('A query needs "text", "claim" or "person".');
  return askStory(index, { title: query.title ?? '', text: query.text ?? '' }, asOf);
}
