/** A check of one value from outside. */
export type Guard<T> = (value: unknown) => value is T;

/** The most that the longest texts of an archive have; a bound for everything else, too. */
const ITEMS_MAX = 20_000;

export const text =
  (max: number): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= max;

export const nullable =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (value): value is T | null =>
    value === null || guard(value);

/** Missing in files of versions that did not know of it. */
export const optional =
  <T>(guard: Guard<T>): Guard<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || guard(value);

export const oneOf =
  <T extends string>(...values: T[]): Guard<T> =>
  (value): value is T =>
    values.some((one) => one === value);

/** A place in a text. */
export const offset: Guard<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export const list =
  <T>(guard: Guard<T>): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.length <= ITEMS_MAX && value.every(guard);

export const record =
  <T extends object>(guards: { [K in keyof T]: Guard<T[K]> }): Guard<T> =>
  (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    const fields = new Map<string, unknown>(Object.entries(value));
    return Object.entries<Guard<unknown>>(guards).every(([name, guard]) => guard(fields.get(name)));
  };

/** An ISO 8601 day or time whose day is in the calendar. */
export const date: Guard<string> = (value): value is string =>
  typeof value === 'string' &&
  value.length <= 40 &&
  /^\d{4}-\d{2}-\d{2}(?:T\d{2}:|$)/.test(value) &&
  !Number.isNaN(Date.parse(`${value.slice(0, 10)}T00:00:00Z`));

export const webUrl: Guard<string> = (value): value is string =>
  typeof value === 'string' &&
  value.length <= 8_192 &&
  URL.canParse(value) &&
  /^https?:$/.test(new URL(value).protocol);
