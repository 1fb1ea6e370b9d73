const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The zones of RFC 822, and two that feeds use besides. */
const ZONES: Record<string, string> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
};

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const RFC_822 =
  /^(?:[a-z]{2,12},?\s)?(\d{1,2})[\s-]([a-z]{3})[a-z]{0,6}[\s-](\d{4}|\d{2})(?:\s(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s([a-z]{1,4}|[+-]\d{2}:?\d{2}))?)?/i;

/**
 * The ISO 8601 day or time that a feed writes in RFC 822, RFC 3339 or nearly so; null when it is no date. The offset stays: the day
 * written is the day where it was published. Without an offset it is taken for UTC.
 */
export function feedDate(written: string): string | null {
  const text = written.trim().slice(0, 60).replace(/\s+/g, ' ');
  const found = fromIso(text) ?? fromRfc822(text);
  return found && !Number.isNaN(Date.parse(found)) ? found : null;
}

function fromIso(text: string): string | null {
  const [, day, time, seconds = ':00', zone = 'Z'] = ISO.exec(text) ?? [];
  if (!day) return null;
  return time ? `${day}T${time}${seconds}${offset(zone)}` : day;
}

function fromRfc822(text: string): string | null {
  const [, day, name = '', year = '', hour, minute = '00', second = '00', zone = 'gmt'] = RFC_822.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (!day || month === 0) return null;
  const century = year.length === 4 ? '' : Number(year) < 70 ? '20' : '19';
  const date = `${century}${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return hour ? `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset(zone)}` : date;
}

function offset(zone: string): string {
  const [, hours, minutes] = /^([+-]\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return hours ? `${hours}:${minutes}` : (ZONES[zone.toLowerCase()] ?? 'Z');
}
