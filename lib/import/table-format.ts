import type { Origin } from '../archive/origin';
import type { Entry, Item } from './item';
import type { Row } from './table';

/** A program's way to write its articles as a table. */
export interface TableFormat {
  origin: Origin | null;
  /** Headings, in lower case, that tell it from the others. */
  headings: string[];
  entries(rows: Row[]): Iterable<Entry>;
}

/** One item a row. */
export function* eachRow(rows: Row[], read: (cell: Row['cell']) => Item): Generator<Entry> {
  for (const { line, cell, isBroken } of rows) yield { at: line, item: isBroken ? 'incomplete' : read(cell) };
}
