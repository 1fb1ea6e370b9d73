import type { Database } from '@sqlite.org/sqlite-wasm';
import { COLOURS, type SavedHighlight } from '../highlights/saved-highlight';
import { addressKey } from './address';
import { date, offset, oneOf, record, text } from './guards';

/** How far an article was read: the offset in its text, and the words that stand there. */
export interface Position {
  start: number;
  quote: string;
}

/** What the reader of news left in an article. */
export interface Traces {
  highlights: SavedHighlight[];
  position: Position | null;
}

export interface TraceCalls {
  /** What was left in the article of that address. */
  traces(url: string): Traces;
  /** Keeps a highlight, or in the place of the one of its id; not where the article itself is not kept. */
  keepHighlight(url: string, highlight: SavedHighlight): { kept: boolean };
  /** Removes a highlight of that article. */
  deleteHighlight(url: string, id: string): { removed: number };
  /** Keeps how far the article was read; null forgets. */
  keepPosition(url: string, position: Position | null): { kept: boolean };
}

const PASSAGE_MAX = 200_000;
const CONTEXT_MAX = 200;
const NOTE_MAX = 20_000;

export const isHighlight = record<SavedHighlight>({
  id: text(64),
  start: offset,
  end: offset,
  quote: text(PASSAGE_MAX),
  before: text(CONTEXT_MAX),
  after: text(CONTEXT_MAX),
  colour: oneOf(...COLOURS),
  note: text(NOTE_MAX),
  created: date,
  changed: date,
});

export const isPosition = record<Position>({ start: offset, quote: text(CONTEXT_MAX) });

/** What is left in articles, in their database. */
export function openTraces(db: Database): TraceCalls {
  const ofArticle = "article = (select id from article where address = ? and provenance = 'read')";
  const idOf = (url: string) =>
    db.selectValue(`select id from article where address = ? and provenance = 'read'`, [addressKey(url)]);
  return {
    traces(url) {
      const id = idOf(url);
      return id === undefined ? { highlights: [], position: null } : tracesOf(db, Number(id));
    },
    keepHighlight(url, highlight) {
      const id = idOf(url);
      if (id === undefined) return { kept: false };
      putHighlight(db, Number(id), highlight);
      return { kept: true };
    },
    deleteHighlight(url, id) {
      db.exec(`delete from highlight where id = ? and ${ofArticle}`, { bind: [id, addressKey(url)] });
      return { removed: db.changes() };
    },
    keepPosition(url, position) {
      const id = idOf(url);
      if (id === undefined) return { kept: false };
      putPosition(db, Number(id), position);
      return { kept: position !== null };
    },
  };
}

export function tracesOf(db: Database, id: number): Traces {
  const highlights = db.selectObjects(
    `select id, start, "end", quote, before, after, colour, note, created, changed from highlight
     where article = ? order by start, created, id`,
    [id],
  ) as unknown as SavedHighlight[];
  const position = db.selectObject('select start, quote from position where article = ?', [id]);
  return { highlights, position: (position as Position | undefined) ?? null };
}

/** Beside what is there already; of two of one id the one changed last stays. */
export function putTraces(db: Database, id: number, { highlights, position }: Traces): void {
  for (const highlight of highlights) putHighlight(db, id, highlight);
  if (position && !tracesOf(db, id).position) putPosition(db, id, position);
}

/** The traces of a row that gives way to another one of the same address. */
export function moveTraces(db: Database, from: number, to: number): void {
  db.exec('update highlight set article = ? where article = ?', { bind: [to, from] });
  db.exec('update position set article = ? where article = ?', { bind: [to, from] });
}

function putHighlight(db: Database, article: number, highlight: SavedHighlight): void {
  const { id, start, end, quote, before, after, colour, note, created, changed } = highlight;
  db.exec(
    `insert into highlight(id, article, start, "end", quote, before, after, colour, note, created, changed)
     values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict(id) do update set start = excluded.start, "end" = excluded."end", quote = excluded.quote,
       before = excluded.before, after = excluded.after, colour = excluded.colour, note = excluded.note,
       changed = excluded.changed
     where highlight.article = excluded.article and excluded.changed >= highlight.changed`,
    { bind: [id, article, start, end, quote, before, after, colour, note, created, changed] },
  );
}

function putPosition(db: Database, article: number, position: Position | null): void {
  db.exec('delete from position where article = ?', { bind: [article] });
  if (position)
    db.exec('insert into position(article, start, quote) values(?, ?, ?)', {
      bind: [article, position.start, position.quote],
    });
}
