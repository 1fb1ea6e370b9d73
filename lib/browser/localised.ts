import { message } from './language';

/** Words by what they are for. */
export interface Words {
  readonly [name: string]: string | Words | readonly (string | Words)[];
}

/** The English words of each surface as they were written. */
export const ENGLISH = new Map<string, Words>();

/**
 * The words of a surface, written in English where they are used and shown in the language of the browser, or in the one
 * that was chosen. `strings.claims.none` of the surface `panel` is the message `panel_claims_none` of `_locales`; what a
 * language lacks stays English. They are looked up when they are read: the language may be known later than they.
 */
export function localised<T extends object>(surface: string, english: T): T {
  ENGLISH.set(surface, english as unknown as Words);
  return shown(surface, english);
}

/** The key of a message of `_locales`, where hyphens are not allowed. */
export const messageKey = (path: string, name: string) => `${path}_${name.replaceAll('-', '_')}`;

function shown<T extends object>(path: string, english: T): T {
  const inner = new Map<string, object>();
  return new Proxy(english, {
    get(words, name) {
      const value: unknown = Reflect.get(words, name);
      if (typeof name !== 'string') return value;
      if (typeof value === 'string') return message(messageKey(path, name)) || value;
      if (typeof value !== 'object' || value === null) return value;
      const seen = inner.get(name) ?? shown(messageKey(path, name), value);
      inner.set(name, seen);
      return seen;
    },
  });
}
