import { browser } from 'wxt/browser';
import { callArchive } from '../archive/client';
import { noteArchive } from './archive-problem';
import type { ReadResult } from './calls';
import { choosePlace, chosenPlace } from './chosen-places';
import { injectReader } from './inject';
import { callReader } from './messages';
import { chosenLanguage, excludedSites } from './settings';
import { isOfSites } from './sites';
import { keepWithinLimit } from './storage-limit';
import { strings } from './strings';
import type { ReadOptions, Stored, TabState } from './tab-state';
import { loadState, saveState } from './tab-states';
import { noteLeft, noteOpened } from './trails';
import { closedPage, injectionFailure } from './unreadable';

/** The click: reads the tab and opens the reader, or leaves it when it is open. */
export async function toggleReader(tabId: number): Promise<void> {
  const state = await loadState(tabId);
  // The reader is open before the report is there.
  const mayBeOpen = state?.status === 'article' ? state.readerOpen : state?.status === 'reading' && state.show;
  if (mayBeOpen && (await leaveReader(tabId))) return;
  await readTab(tabId, { show: true, force: false }, true);
}

/**
 * Reads the page in a tab into its state, and into the archive. Never rejects: what went wrong is in the state.
 * `clicked` says that the reader of news just gave access to the tab, and means what is selected in it.
 */
export async function readTab(tabId: number, options: ReadOptions, clicked = false): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return;
  const url = tab.url ?? null;
  if (url && options.show) await noteOpened(tabId, url);
  const ticket = crypto.randomUUID();
  await saveState(tabId, { status: 'reading', url, ticket, ...options });
  const outcome = await askPage(tabId, url, options, clicked);
  const state = await loadState(tabId);
  // The reader of news has moved on meanwhile: a later request, or another page.
  if (state?.status !== 'reading' || state.ticket !== ticket) return;
  if ('status' in outcome) return saveState(tabId, outcome);
  await record(tabId, outcome, { readerOpen: state.show, isPrivate: tab.incognito });
}

/** Closes the reader in the tab; false when there was none: the page may have closed it and the news not be here yet. */
export async function leaveReader(tabId: number): Promise<boolean> {
  const left = await callReader(tabId, 'leave').catch(() => false);
  await markLeft(tabId);
  return left;
}

/** Notes that the reader of the tab is closed. */
export async function markLeft(tabId: number): Promise<void> {
  const state = await loadState(tabId);
  if (state?.url) await noteLeft(tabId, state.url);
  if (state?.status === 'article') await saveState(tabId, { ...state, readerOpen: false });
  if (state?.status === 'reading') await saveState(tabId, { ...state, show: false });
}

/** Keeps what the page gave: for the panel at once, then for the archive. */
export async function record(
  tabId: number,
  result: ReadResult,
  { readerOpen, isPrivate }: { readerOpen: boolean; isPrivate: boolean },
): Promise<void> {
  if (result.kind === 'unreadable') {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    return saveState(tabId, { status: 'unreadable', url: tab?.url ?? null, reason: result.reason });
  }
  if (result.kind === 'not-article') {
    const { url, title, likelihood } = result;
    return saveState(tabId, { status: 'not-article', url, title, likelihood });
  }
  const { report, extent, feeds } = result;
  const { html: _, ...article } = result.article;
  // A part must not take the place of the whole in the archive.
  const stored = extent === 'selection' && !isPrivate ? 'selection' : await whetherToStore(article.url, isPrivate);
  const reading = crypto.randomUUID();
  const state = {
    status: 'article' as const,
    url: article.url,
    reading,
    article,
    report,
    feeds,
    readerOpen,
    isPrivate,
  };
  await saveState(tabId, { ...state, stored });
  if (stored !== 'pending') return;
  const answer = await callArchive({
    call: 'save',
    args: [{ article: result.article, report, isPage: extent === 'page' }],
  });
  void keepWithinLimit();
  void noteArchive(answer.ok ? null : answer.reason);
  const now = await loadState(tabId);
  if (now?.status === 'article' && now.reading === reading)
    await saveState(
      tabId,
      answer.ok
        ? { ...now, stored: 'stored', change: answer.value.change }
        : { ...now, stored: 'failed', refused: answer.reason },
    );
}

/** Remembers which part of a site the reader of news chose, where anything may be stored; null forgets. Answers whether it is remembered. */
export async function rememberPlace(url: string, place: string | null, isPrivate: boolean): Promise<boolean> {
  if (place !== null && (await whetherToStore(url, isPrivate)) !== 'pending') return false;
  await choosePlace(url, place);
  return place !== null;
}

async function whetherToStore(url: string, isPrivate: boolean): Promise<Stored> {
  if (isPrivate) return 'private';
  return isOfSites(url, await excludedSites.getValue()) ? 'excluded' : 'pending';
}

/** Asks the script in the page, and puts it there first where it is not. */
async function askPage(
  tabId: number,
  url: string | null,
  options: ReadOptions,
  clicked: boolean,
): Promise<ReadResult | TabState> {
  const closed = closedPage(url);
  if (closed) return { status: 'unreadable', url, reason: closed };
  try {
    await callReader(tabId, 'ping').catch(() => injectReader(tabId));
  } catch {
    return { status: 'unreadable', url, reason: injectionFailure(url, clicked) };
  }
  try {
    const place = url && (await chosenPlace(url));
    const language = await chosenLanguage.getValue();
    return await callReader(tabId, 'read', { ...options, selection: clicked, place, language });
  } catch (error) {
    console.warn('Reading failed:', error);
    return { status: 'failed', url, message: strings.failed };
  }
}
