import type { ArchiveCalls } from '../../lib/archive/calls';
import type { TabState } from '../../lib/browser/tab-state';
import { type Tab, type TestBrowser, until, type View } from './browsers';
import { ChromiumBrowser } from './browsers/chromium';

/** The product as a person meets it: what the reader shows in a tab, what the panel beside it lists. */

/** For a machine of two cores that has other work besides. */
const PATIENCE_MS = 20_000;

export const readerIsOpen = (tab: Tab): Promise<boolean> =>
  tab.eval(() => document.querySelector('backstory-reader') !== null);

/** The text of the clean page without its headline; empty while the reader is closed. */
export const readerText = (tab: Tab): Promise<string> =>
  tab.eval(() => {
    const article = document.querySelector('backstory-reader')?.shadowRoot?.querySelector('article');
    // biome-ignore lint/performance/useDomNodeTextContent: the text as it is laid out is what counts here
    return article?.innerText ?? '';
  });

/** All that the reader shows, its headline and buttons included. */
export const readerPage = (tab: Tab): Promise<string> =>
  tab.eval(() => {
    const root = document.querySelector('backstory-reader')?.shadowRoot;
    // biome-ignore lint/performance/useDomNodeTextContent: as above
    return [...(root?.children ?? [])].map((child) => (child as HTMLElement).innerText ?? '').join('\n');
  });

/** Goes to the address, clicks the toolbar button, waits for the reader and for the panel's report. */
export async function read(browser: TestBrowser, tab: Tab, url: string): Promise<View> {
  await tab.goto(url);
  await browser.clickAction(tab);
  const panel = await browser.panel(tab);
  await until(() => readerText(tab), `the reader on ${url}`, PATIENCE_MS);
  await until(() => showsReport(panel, url), `the report on ${url} in the panel`, PATIENCE_MS);
  return panel;
}

/** Whether the panel has an article before it, and it is the one of that address. */
export async function showsReport(panel: View, url: string): Promise<boolean> {
  const state = await stateOf(panel);
  return (
    state?.status === 'article' &&
    state.url === url &&
    (await panel.eval(() => document.querySelector('.head') !== null))
  );
}

/** What the extension knows of the tab in front of the panel. */
export const stateOf = async (panel: View): Promise<TabState | null> =>
  (await panel.eval(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const key = `tab:${tab?.id}`;
    return (await chrome.storage.session.get(key))[key];
  })) as TabState | null;

/** Waits until the article in front is in the archive. */
export const untilStored = (panel: View): Promise<unknown> =>
  until(async () => {
    const state = await stateOf(panel);
    return state?.status === 'article' && state.stored === 'stored';
  }, 'the article to be stored');

export interface ShownPerson {
  name: string;
  tally: string;
}

/** Everybody in the panel's list, those behind "more" included. */
export async function shownPeople(panel: View): Promise<ShownPerson[]> {
  await showAll(panel, '#people > .more');
  return panel.eval(() =>
    [...document.querySelectorAll('.person')].map((person) => ({
      name: person.querySelector('.person-name :first-child')?.textContent?.trim() ?? '',
      tally: person.querySelector('.tally')?.textContent?.trim() ?? '',
    })),
  );
}

/** The sentences of all claims on the timeline. */
export async function shownClaims(panel: View): Promise<string[]> {
  await showAll(panel, '#claims .more');
  return panel.eval(() =>
    [...document.querySelectorAll('.claim .reveal')].map(
      (claim) => claim.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    ),
  );
}

/** Clicks a list's button for more until it offers to show fewer. */
function showAll(panel: View, selector: string): Promise<void> {
  return panel.eval(async (wanted: string) => {
    for (let tries = 0; tries < 20; tries++) {
      const more = document.querySelector<HTMLElement>(wanted);
      if (!more || /fewer|only/i.test(more.textContent ?? '')) return;
      more.click();
      await new Promise((done) => setTimeout(done, 50));
    }
  }, selector);
}

/** The passages that are lit in the tab, by the name of their highlight. */
export const highlights = (tab: Tab): Promise<Record<string, string[]>> =>
  tab.eval(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('backstory-'))
        .map(([name, ranges]) => [name, [...ranges].map(String)]),
    ),
  );

/** The text of the library as it was opened, in whichever tab it is. */
export const libraryText = async (now: TestBrowser): Promise<string> => {
  if (now instanceof ChromiumBrowser) {
    const page = now.context.pages().find((one) => one.url().endsWith('/library.html'));
    return (await page?.textContent('main').catch(() => '')) ?? '';
  }
  return now.extension(() => {
    const views = chrome.extension.getViews({ type: 'tab' }) as unknown as (typeof globalThis)[];
    const library = views.find(({ location }) => location.pathname === '/library.html');
    return library?.document.querySelector('main')?.textContent ?? '';
  });
};

/** How much is in the archive; asked as the settings page does. */
export async function archiveStats(page: View): Promise<ReturnType<ArchiveCalls['stats']>> {
  const answer = await page.eval(() => chrome.runtime.sendMessage({ to: 'background', call: 'stats', args: [] }));
  if (!answer?.ok) throw new Error(`no statistics: ${JSON.stringify(answer)}`);
  return answer.value;
}
