import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExchangeRecord } from '../../lib/archive/exchange';
import type { CoveragePart } from '../../lib/coverage/coverage';
import { BROWSERS, type BrowserName, launch } from '../e2e/browsers';
import { writeArchive } from '../e2e/browsers/archive-file';
import { newProfile, removeProfile } from '../e2e/browsers/profile';
import { ArchiveDriver } from './archive-driver';
import { claimAlone, personAlone, type Read, storyAlone, typed, whole } from './archive-questions';
import { filledArchive } from './filled-archive';
import { syntheticArticles } from './synthetic-articles';

/**
 * The extension's own archive of many articles, in real browsers on their private file system. The database is made in Node and put
 * into the profile. `npm run bench:archive -- 100000`; BACKSTORY_ONLY=firefox measures one browser.
 */
const ARTICLES = Number(process.argv[2] ?? 20_000);
const QUESTIONS = 40;
const STARTS = 5;
const WRITES = 20;
/** By then both browsers have let go of what they no longer need. */
const REST_MS = 30_000;

const kept = path.join(tmpdir(), `backstory-bench-${ARTICLES}.db`);
const { database, asked } = await made();
for (const browser of BROWSERS) {
  console.log(`\n${browser}: ${ARTICLES} articles, database of ${Math.round(database.length / 1e6)} MB; milliseconds`);
  console.table(await measured(browser));
}

/** Making it takes longer than measuring: it is kept between two runs. */
async function made(): Promise<{ database: Uint8Array; asked: ExchangeRecord[] }> {
  const asked: ExchangeRecord[] = [];
  const step = Math.floor(ARTICLES / QUESTIONS / 3);
  let number = 0;
  // Of the latest third, so that there is something before them.
  for (const article of syntheticArticles(ARTICLES))
    if (++number > ARTICLES * (2 / 3) && number % step === 0) asked.push(article);
  if (!existsSync(kept)) writeFileSync(kept, await filledArchive(ARTICLES));
  return { database: readFileSync(kept), asked };
}

async function measured(name: BrowserName) {
  const profile = newProfile();
  try {
    const first = await launch(name, { profile });
    await new ArchiveDriver(first).ask({ call: 'stats', args: [] });
    const empty = await new ArchiveDriver(first).memory();
    // Killed, Firefox counts again what its private files take, of which the next line changes one behind its back.
    const kill = await first.killer();
    await kill(() => true);
    writeArchive(profile, database);
    const browser = await launch(name, { profile });
    try {
      return await measure(new ArchiveDriver(browser), empty);
    } finally {
      await browser.close();
    }
  } finally {
    removeProfile(profile);
  }
}

async function measure(archive: ArchiveDriver, empty: number) {
  await archive.keepAwake();
  const rows: Record<string, object> = {};
  const row = (what: string, limit: number | null, times: number[]) => {
    rows[what] = { p50: quantile(times, 0.5), p95: quantile(times, 0.95), limit };
  };
  row('first answer while the browser starts', null, [
    (await archive.ask({ call: 'search', args: [typed('x'), 20] })).ms,
  ]);
  const memory = async () => {
    const beyond = Math.round(((await archive.memory()) - empty) / 1e6);
    return { p50: beyond, p95: beyond, limit: 150 };
  };
  const starts: number[] = [];
  for (let n = 0; n < STARTS; n++) {
    await archive.end();
    starts.push((await archive.ask({ call: 'search', args: [typed('bar'), 20] })).ms);
  }
  row('first answer of a new worker', 500, starts);
  for (const [what, question] of Object.entries({
    article: storyAlone,
    claim: claimAlone,
    person: personAlone,
    'all of an article': whole,
  })) {
    const times: number[] = [];
    const first: number[] = [];
    for (const record of asked) {
      const parts = await inParts(archive, question(record));
      first.push(parts[0] ?? Number.NaN);
      times.push(parts.reduce((sum, ms) => sum + ms));
    }
    if (what.startsWith('all')) row(`coverage: the first part of ${what}`, 400, first);
    row(`coverage: ${what}`, what.startsWith('all') ? null : 250, times);
  }
  rows['memory of the process beyond an empty archive, MB: after coverage'] = await memory();
  const letters: number[] = [];
  for (const { title } of asked.slice(0, 15))
    for (let length = 3; length <= 18; length += 3)
      letters.push((await archive.ask({ call: 'search', args: [typed(title.slice(0, length)), 20] })).ms);
  row('library: a search as one types', 250, letters);
  const names: number[] = [];
  for (const { people } of asked)
    names.push((await archive.ask({ call: 'person', args: [people[0]?.name ?? '', 200] })).ms);
  row('library: somebody', 250, names);

  const [adding, deleting]: number[][] = [[], []];
  for (const record of asked.slice(0, WRITES)) {
    const read = whole({ ...record, url: `${record.url}/again` });
    const { ms, value } = await archive.ask({ call: 'save', args: [read] });
    adding?.push(ms);
    deleting?.push((await archive.ask({ call: 'deleteArticle', args: [value.id] })).ms);
  }
  row('add an article', 100, adding ?? []);
  row('delete an article', 1_000, deleting ?? []);
  rows['… after all of it'] = await memory();
  await new Promise((done) => setTimeout(done, REST_MS));
  rows['… half a minute later'] = await memory();
  return rows;
}

type Covered = { ms: number; value: CoveragePart };

/** How long each part of it took. */
async function inParts(archive: ArchiveDriver, read: Read): Promise<number[]> {
  const times: number[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const { ms, value }: Covered = await archive.ask({ call: 'cover', args: [{ ...read, from }] });
    times.push(ms);
    from = value.next;
  }
  return times;
}

function quantile(times: number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
}
