import type { ImportRefusal } from '../archive/intake';
import type { Origin } from '../archive/origin';

/** An article as another program kept it. Nothing of it is believed yet: `recordOf` and the archive check it. */
export interface Item {
  url: string;
  title: string;
  /** As `momentOf` reads them; null when it is not said. */
  published: string | null;
  saved: string | null;
  byline?: string | null;
  lang?: string | null;
  /** Names by which its reader sorted it, folders among them. */
  tags?: string[];
  /** Passages of the article as plain text, where the program kept no more. */
  text?: string;
  /** Markup of the article itself. */
  html?: string;
}

/** One item of a file, or why there is none. `at` counts from 1 in the file's own unit. */
export interface Entry {
  at: number;
  item: Item | ImportRefusal;
}

/** What a file turned out to hold. */
export interface Source {
  /** Null for a list that no program put its name to. */
  origin: Origin | null;
  unit: 'line' | 'entry';
  /** How many there will be at most. */
  total: number;
  entries: Iterable<Entry>;
}
