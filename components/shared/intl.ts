import { shownLocale } from '../../lib/browser/language';

type Format = Intl.DateTimeFormat | Intl.ListFormat | Intl.NumberFormat | Intl.PluralRules | Intl.RelativeTimeFormat;

const made = new Map<string, Format>();

function once<T extends Format>(kind: string, options: object, make: (locale: string) => T): T {
  const locale = shownLocale();
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const format = (made.get(key) as T | undefined) ?? make(locale);
  made.set(key, format);
  return format;
}

/** Dates of the Gregorian calendar as they are written, whatever the time zone of the machine. */
export const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(
    'date',
    options,
    (locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' }),
  );

/** Moments on the clock of this machine. */
export const momentFormat = (): Intl.DateTimeFormat =>
  once('moment', {}, (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));

export const numberFormat = (options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  once('number', options, (locale) => new Intl.NumberFormat(locale, options));

export const pluralRules = (): Intl.PluralRules => once('plural', {}, (locale) => new Intl.PluralRules(locale));

export const listFormat = (): Intl.ListFormat => once('list', {}, (locale) => new Intl.ListFormat(locale));

/** "yesterday", "3 weeks ago". */
export const relativeFormat = (): Intl.RelativeTimeFormat =>
  once('relative', {}, (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
