const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
months.push('November', 'December');
const american = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** The local date as written in the time stamp: no clock, no zone of the machine. */
function parts(iso: string): { year: string; month: number; day: number; hour: number; minute: string } {
  return {
    year: iso.slice(0, 4),
    month: Number(iso.slice(5, 7)) - 1,
    day: Number(iso.slice(8, 10)),
    hour: Number(iso.slice(11, 13)),
    minute: iso.slice(14, 16),
  };
}

/** "Sept. 28, 2026, 12:40 p.m." */
export function americanDate(iso: string): string {
  const { year, month, day, hour, minute } = parts(iso);
  return `${american[month]} ${day}, ${year}, ${hour % 12 || 12}:${minute} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** "28 September 2026 • 17.45" */
export function britishDate(iso: string): string {
  const { year, month, day, hour, minute } = parts(iso);
  return `${day} ${months[month]} ${year} • ${hour}.${minute}`;
}
