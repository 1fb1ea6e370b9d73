import type { Database } from '@sqlite.org/sqlite-wasm';

/** Pages that hold tables and indexes, by their first byte; see "B-tree Pages" in SQLite's description of its file format. */
const TREE_PAGES: Record<number, { header: number }> = {
  2: { header: 12 },
  5: { header: 12 },
  10: { header: 8 },
  13: { header: 8 },
};
const FILE_HEADER = 100;

/**
 * Overwrites what is in no use within some pages, beginning with `first`. Cells that move within or between pages leave copies where
 * they lay, which SQLite's `secure_delete` does not find. To be called within a transaction. Answers whether pages are left.
 */
export function fillGaps(db: Database, first: number, count: number): boolean {
  const pages = Number(db.selectValue('pragma page_count'));
  const maps = mapPages(db);
  const found: { page: number; data: Uint8Array }[] = [];
  const statement = db.prepare('select pgno, data from sqlite_dbpage where pgno between ? and ?');
  try {
    statement.bind([first, first + count - 1]);
    while (statement.step()) {
      const page = statement.getInt(0) ?? 0;
      const data = statement.getBlob(1);
      if (data && !maps(page) && emptyGap(page, data)) found.push({ page, data });
    }
  } finally {
    statement.finalize();
  }
  for (const { page, data } of found)
    db.exec('update sqlite_dbpage set data = ? where pgno = ?', { bind: [data, page] });
  return first + count <= pages;
}

/** Empties the room between the list of cells and the cells; false where there was nothing in it. */
function emptyGap(page: number, data: Uint8Array): boolean {
  const start = page === 1 ? FILE_HEADER : 0;
  const kind = TREE_PAGES[data[start] ?? 0];
  if (!kind) return false;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const from = start + kind.header + 2 * view.getUint16(start + 3);
  const to = view.getUint16(start + 5) || 65_536;
  if (from > to || to > data.length) return false;
  const gap = data.subarray(from, to);
  if (gap.every((byte) => byte === 0)) return false;
  gap.fill(0);
  return true;
}

/** Tells which pages say of others what they are: their first bytes may look like those of a tree. */
function mapPages(db: Database): (page: number) => boolean {
  if (Number(db.selectValue('pragma auto_vacuum')) === 0) return () => false;
  const told = Math.floor(Number(db.selectValue('pragma page_size')) / 5) + 1;
  return (page) => page >= 2 && (page - 2) % told === 0;
}
