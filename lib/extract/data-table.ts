const LONG_CELL = 400;

/** A table of figures, against one that lays out a page. */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation') return false;
  if (table.querySelector('table, h1, ul li ul, article, section, form')) return false;
  const rows = table.querySelectorAll('tr');
  const cells = [...table.querySelectorAll('td, th')];
  if (rows.length < 2 || cells.length < rows.length * 2) return false;
  if (table.querySelector('th, caption, thead')) return true;
  return cells.every((cell) => (cell.textContent ?? '').length < LONG_CELL);
}
