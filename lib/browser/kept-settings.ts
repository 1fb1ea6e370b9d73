import { storage } from 'wxt/utils/storage';
import { hostOf } from '../extract/url';
import { DEFAULTS, parseSettings, type ReaderSettings } from './reader-settings';

/** Sites with settings of their own that are remembered; the one set longest ago goes first. */
const MOST_SITES = 300;

/** What is kept: settings for all sites, and those of hosts that have their own, the one set last at the end. */
export interface KeptSettings {
  all: ReaderSettings;
  sites: [host: string, settings: ReaderSettings][];
}

/**
 * In local storage and not in sync: a list of sites read passes the 8 kB of an item there, stepping through sizes passes its
 * writes a minute, and it would leave the computer.
 */
const item = storage.defineItem<unknown>('local:readerSettings', {
  version: 2,
  fallback: { all: DEFAULTS, sites: [] },
  migrations: { 2: toVersion2 },
});

export const loadSettings = async (): Promise<KeptSettings> => parseKept(await item.getValue());

export const watchSettings = (onChange: (kept: KeptSettings) => void): (() => void) =>
  item.watch((value) => onChange(parseKept(value)));

let lastChange: Promise<void> = Promise.resolve();

/** One after the other, and read anew before it is written: another tab may have changed something else. */
export function changeSettings(change: (kept: KeptSettings) => KeptSettings): Promise<void> {
  const write = async () => item.setValue(change(await loadSettings()));
  lastChange = lastChange.then(write, write);
  return lastChange;
}

/** Forgets the settings of a host with its subdomains, or of all hosts. */
export async function forgetSiteSettings(host?: string): Promise<void> {
  const site = host?.toLowerCase().replace(/^www\./, '');
  await changeSettings(({ all, sites }) => ({
    all,
    sites: sites.filter(([known]) => site !== undefined && known !== site && !known.endsWith(`.${site}`)),
  }));
}

export const settingsOf = ({ all, sites }: KeptSettings, url: string): ReaderSettings => ownSettings(sites, url) ?? all;

export const hasOwnSettings = ({ sites }: KeptSettings, url: string): boolean => ownSettings(sites, url) !== undefined;

/** With `settings` for the site of that address alone, where it has its own; for all sites where it has not. */
export function withSettings(kept: KeptSettings, url: string, settings: ReaderSettings): KeptSettings {
  return hasOwnSettings(kept, url) ? withOwnSettings(kept, url, settings) : { ...kept, all: settings };
}

/** With null the site has no settings of its own. */
export function withOwnSettings(kept: KeptSettings, url: string, settings: ReaderSettings | null): KeptSettings {
  const host = hostOf(url);
  if (!host) return kept;
  const others = kept.sites.filter(([site]) => site !== host);
  return {
    ...kept,
    sites: settings ? [...others, [host, settings] as const].slice(-MOST_SITES).map(([h, s]) => [h, s]) : others,
  };
}

/** Never trusts what is stored: entries that are none are dropped. */
export function parseKept(value: unknown): KeptSettings {
  const { all, sites }: { all?: unknown; sites?: unknown } = typeof value === 'object' && value !== null ? value : {};
  return {
    all: parseSettings(all),
    sites: (Array.isArray(sites) ? sites.slice(-MOST_SITES) : []).flatMap((entry: unknown): KeptSettings['sites'] => {
      if (!Array.isArray(entry) || typeof entry[0] !== 'string') return [];
      return [[entry[0], parseSettings(entry[1])]];
    }),
  };
}

const ownSettings = (sites: KeptSettings['sites'], url: string) => {
  const host = hostOf(url);
  return sites.find(([site]) => site === host)?.[1];
};

/** Version 1 had two switches where there is one choice now, of which the line guide is the narrower. */
function toVersion2(value: unknown): unknown {
  const one = (settings: unknown) => {
    if (typeof settings !== 'object' || settings === null) return settings;
    const { lineGuide, paragraphFocus, ...others }: Record<string, unknown> = { ...settings };
    return { ...others, focus: lineGuide === true ? 'line' : paragraphFocus === true ? 'paragraph' : 'none' };
  };
  if (typeof value !== 'object' || value === null) return value;
  const { all, sites }: { all?: unknown; sites?: unknown } = value;
  return {
    all: one(all),
    sites: Array.isArray(sites) ? sites.map((entry) => (Array.isArray(entry) ? [entry[0], one(entry[1])] : entry)) : [],
  };
}
