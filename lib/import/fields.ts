/** What JSON says; null for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The objects of a list that was read from a file; null when it is no list of objects. */
export function objectsOf(value: unknown): Fields[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  return value.every((one) => typeof one === 'object' && one !== null)
    ? value.map((one) => fieldsOf(one as object))
    : null;
}

/** What an object of a file holds itself, by name: nothing is inherited, whatever the file calls its fields. */
export type Fields = ReadonlyMap<string, unknown>;

const fieldsOf = (object: object): Fields => new Map(Object.entries(object));

/** The text of that name; empty when it is something else. */
export function textIn(fields: Fields, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
