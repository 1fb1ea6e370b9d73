import { listFormat, numberFormat, pluralRules } from './intl';

/** The forms of a counted noun by plural category; `{n}` stands for the number. Other categories take the latter. */
export interface Counted {
  one: string;
  other: string;
}

export function counted(n: number, forms: Counted): string {
  const form = pluralRules().select(n) === 'one' ? forms.one : forms.other;
  return fill(form, { n: numberLabel(n) });
}

/** The browser takes several milliseconds to make its first format of numbers, and below a thousand all of our languages write them alike. */
export function numberLabel(n: number): string {
  return Number.isInteger(n) && n >= 0 && n < 1_000 ? String(n) : numberFormat().format(n);
}

/** "a, b, and c" */
export function listed(items: string[]): string {
  return listFormat().format(items);
}

/** Puts values where the text says `{name}`; a name without a value stays as it is. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w{1,20})\}/g, (slot, name: string) => values[name] ?? slot);
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "312 kB": at most three digits, as files are shown. */
export function sizeLabel(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(1, bytes)) / 3), UNITS.length - 1);
  const format = numberFormat({ style: 'unit', unit: UNITS[power], maximumSignificantDigits: 3 });
  return format.format(bytes / 1000 ** power);
}
