import { parseSpeechSettings } from '../speech/settings';
import { feedInterval, isFeedInterval } from './feed-interval';
import { changeSettings, loadSettings, parseKept } from './kept-settings';
import { isLanguage } from './language';
import { searchedSites } from './searched-sites';
import { chosenLanguage, excludedSites, panelChoices, readerSites, readsAlong } from './settings';
import { keepSpeechSettings, loadSpeechSettings } from './speech-settings';
import { storageAge } from './storage-age';
import { storageLimit } from './storage-limit';

/** A setting that travels in a file. */
interface Portable {
  read(): Promise<unknown>;
  /** False when the value is no such setting; nothing is changed then. */
  take(value: unknown): Promise<boolean>;
}

const FORMAT = 'backstory-settings';
const VERSION = 1;
/** Characters; more than all settings ever need. */
const LONGEST = 5_000_000;

/** A setting as it is kept, taken from a file where `parse` finds it in the value; undefined is no such setting. */
function portable<T>(
  item: { getValue(): Promise<T>; setValue(value: T): Promise<void> },
  parse: (value: unknown) => T | undefined,
): Portable {
  return {
    read: () => item.getValue(),
    take: async (value) => {
      const setting = parse(value);
      if (setting === undefined) return false;
      await item.setValue(setting);
      return true;
    },
  };
}

const amount = (value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);
const hosts = (value: unknown) => (isHosts(value) ? [...new Set(value)].sort() : undefined);

const PORTABLE: Record<string, Portable> = {
  language: portable(chosenLanguage, (value) =>
    typeof value === 'string' && (value === 'auto' || isLanguage(value)) ? value : undefined,
  ),
  excludedSites: portable(excludedSites, hosts),
  readerSites: portable(readerSites, hosts),
  readAlong: portable(readsAlong, flag),
  storageLimit: portable(storageLimit, amount),
  feedInterval: portable(feedInterval, (value) => (isFeedInterval(value) ? value : undefined)),
  storageAge: portable(storageAge, amount),
  searchedSites: {
    read: async () => (await searchedSites.getValue()).map(({ host }) => host),
    take: async (value) => {
      const sites = hosts(value);
      if (sites) await searchedSites.setValue(sites.map((host) => ({ host, failure: null })));
      return sites !== undefined;
    },
  },
  panel: portable(panelChoices, (value) => {
    const { follows, marksPage } = (value ?? {}) as Record<string, unknown>;
    return typeof follows === 'boolean' && typeof marksPage === 'boolean' ? { follows, marksPage } : undefined;
  }),
  speech: {
    read: loadSpeechSettings,
    take: async (value) => {
      if (!isObject(value)) return false;
      await keepSpeechSettings(parseSpeechSettings(value));
      return true;
    },
  },
  reader: {
    read: loadSettings,
    take: async (value) => {
      if (!isObject(value)) return false;
      await changeSettings(() => parseKept(value));
      return true;
    },
  },
};

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

export type SettingsFileProblem = 'not-settings' | 'newer';

/** What came of a file: the names of the settings in it that were taken and of those that were not understood. */
export type Imported = { ok: true; taken: string[]; refused: string[] } | { ok: false; reason: SettingsFileProblem };

/** All settings as JSON. What is stored of articles is not in it: the library exports that. */
export async function exportSettings(): Promise<string> {
  const values = await Promise.all(Object.entries(PORTABLE).map(async ([name, { read }]) => [name, await read()]));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings: Object.fromEntries(values) }, null, 2)}\n`;
}

/** Takes what `exportSettings` gave, here or elsewhere. What it does not hold stays as it is. */
export async function importSettings(text: string): Promise<Imported> {
  const file = parse(text);
  if (file?.format !== FORMAT || typeof file.settings !== 'object' || file.settings === null)
    return { ok: false, reason: 'not-settings' };
  if (typeof file.version !== 'number' || file.version > VERSION) return { ok: false, reason: 'newer' };
  const taken: string[] = [];
  const refused: string[] = [];
  for (const [name, value] of Object.entries(file.settings)) {
    const setting = Object.hasOwn(PORTABLE, name) ? PORTABLE[name] : undefined;
    ((await setting?.take(value)) ? taken : refused).push(name);
  }
  return { ok: true, taken, refused };
}

function parse(text: string): { format?: unknown; version?: unknown; settings?: unknown } | null {
  if (text.length > LONGEST) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

const isHosts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((host) => typeof host === 'string' && isHost(host));

/** As the lists of sites have it: a bare, lower-case host. */
const isHost = (host: string) => URL.parse(`https://${host}/`)?.hostname === host;
