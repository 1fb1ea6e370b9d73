import { browser } from 'wxt/browser';
import { isSameSite } from './sites';

/** What the reader of news did with the reader in one tab. Addresses are without fragment, the latest last. */
export interface Trail {
  /** On these pages the reader was left. */
  left: string[];
  /** From these pages a link was followed in the reader. */
  followed: string[];
  /** When the last link was followed, in milliseconds since 1970; zero when nothing is waited for. */
  since: number;
}

const NOTHING: Trail = { left: [], followed: [], since: 0 };
const MOST_PAGES = 100;
/** A page that comes later than this after the click on its link was asked for otherwise. */
const PATIENCE_MS = 60_000;

const key = (tabId: number) => `trail:${tabId}`;
const page = (url: string) => url.replace(/#.*$/, '');
const withPage = (pages: string[], url: string) =>
  [...pages.filter((known) => known !== page(url)), page(url)].slice(-MOST_PAGES);

/** In memory: it says which pages were opened. */
export async function loadTrail(tabId: number): Promise<Trail> {
  const found = await browser.storage.session.get(key(tabId));
  return { ...NOTHING, ...(found[key(tabId)] as Partial<Trail> | undefined) };
}

export const dropTrail = (tabId: number): Promise<void> => browser.storage.session.remove(key(tabId));

/** The reader was left on that page. */
export const noteLeft = (tabId: number, url: string): Promise<void> =>
  change(tabId, (trail) => ({ ...trail, left: withPage(trail.left, url) }));

/** The reader was asked for on that page. */
export const noteOpened = (tabId: number, url: string): Promise<void> =>
  change(tabId, (trail) => ({ ...trail, left: trail.left.filter((known) => known !== page(url)) }));

/** In the reader of that page a link was followed. */
export const noteFollowed = (tabId: number, url: string): Promise<void> =>
  change(tabId, (trail) => ({ ...trail, followed: withPage(trail.followed, url), since: Date.now() }));

/** Whatever was waited for has come. */
export const noteArrived = (tabId: number): Promise<void> => change(tabId, (trail) => ({ ...trail, since: 0 }));

export const wasLeft = ({ left }: Trail, url: string): boolean => left.includes(page(url));

/** Whether that page was come to in the reader: by a link of the same site, or back from one. */
export function isOnTrail({ followed, since }: Trail, url: string, now: number): boolean {
  const last = followed.at(-1);
  const isNext = last !== undefined && now - since < PATIENCE_MS && isSameSite(last, url);
  return isNext || followed.includes(page(url));
}

let lastChange: Promise<void> = Promise.resolve();

/** One after the other: each is read before it is written. */
function change(tabId: number, by: (trail: Trail) => Trail): Promise<void> {
  const write = async () => browser.storage.session.set({ [key(tabId)]: by(await loadTrail(tabId)) });
  lastChange = lastChange.then(write, write);
  return lastChange;
}
