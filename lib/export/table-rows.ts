/** More columns than any table that can be read has: `colspan` may say anything. */
const MOST_COLUMNS = 60;

/** The cells of a table as a grid with rows of one length; null where a cell of the row before reaches over. */
export function tableRows(table: HTMLTableElement): (HTMLElement | null)[][] {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll<HTMLTableCellElement>('td, th')]
      .flatMap((cell) => [cell, ...Array<null>(Math.min(Math.max(cell.colSpan, 1), MOST_COLUMNS) - 1).fill(null)])
      .slice(0, MOST_COLUMNS),
  );
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
}
