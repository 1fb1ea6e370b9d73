import { browser } from 'wxt/browser';

/** The languages that Backstory speaks, each a file in `_locales`. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A file of `_locales`: messages by key. */
export type Messages = Record<string, { message: string }>;

let chosen: Messages | null = null;

/** Makes the chosen language the one that is shown; `auto` is the browser's own, or English. */
export async function showLanguage(
  language: string,
  load: (language: Language) => Promise<Messages> = messagesOf,
): Promise<void> {
  chosen = isLanguage(language) ? await load(language).catch(() => null) : null;
}

/** The messages of a language, from the extension's own files; for the extension's own pages and background. */
export async function messagesOf(language: Language): Promise<Messages> {
  if (!isLanguage(language)) throw new Error(`Backstory does not speak "${language}".`);
  const answer = await fetch(`/_locales/${language}/messages.json`);
  return answer.json();
}

/** A message in the language that is shown; empty where it has none. Outside of a browser there are no messages. */
export function message(key: string): string {
  if (chosen) return chosen[key]?.message ?? '';
  // The keys come from the words' own paths; that every language has them is tested. Node has no `browser`.
  const { i18n } = (browser as { i18n?: { getMessage(key: string): string } } | undefined) ?? {};
  return i18n?.getMessage(key) ?? '';
}

/** BCP 47, for `lang` attributes. */
export const shownLanguage = (): string => message('language') || 'en';

/** BCP 47 with the reader's own region where the browser's language is the one that is shown: dates differ by it. */
export function shownLocale(): string {
  const language = shownLanguage();
  const own = message('language') ? browser.i18n.getUILanguage() : language;
  return own.split('-')[0] === language ? own : language;
}

export const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value);
