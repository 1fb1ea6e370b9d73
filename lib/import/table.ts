import Papa from 'papaparse';

/** One row of a table. */
export interface Row {
  /** Where it begins, from 1. */
  line: number;
  /** The cell below that heading, in lower case; empty where there is none. */
  cell(heading: string): string;
  /** A quotation mark is missing: where the row ends is a guess. */
  isBroken: boolean;
}

export interface Table {
  /** In lower case. */
  headings: string[];
  rows: Row[];
}

/** A text of separated values whose first line names the columns (RFC 4180, or with semicolons as Wallabag writes it). */
export function tableOf(text: string): Table {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [first = ''] = lines.split('\n', 1);
  const delimiter = first.split(';').length > first.split(',').length ? ';' : ',';
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter, newline: '\n', quoteChar: '"' });
  const broken = new Set(errors.map(({ row }) => row));
  const headings = (data[0] ?? []).map((heading) => heading.trim().toLowerCase());
  const columns = new Map(headings.map((heading, place) => [heading, place]));

  const rows: Row[] = [];
  let line = 1;
  for (const [number, cells] of data.entries()) {
    const isEmpty = cells.every((cell) => cell.trim() === '');
    if (number > 0 && !isEmpty)
      rows.push({ line, isBroken: broken.has(number), cell: (name) => cells[columns.get(name) ?? -1]?.trim() ?? '' });
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
  }
  return { headings, rows };
}
