import { browser } from 'wxt/browser';
import { addressKey } from '../archive/address';
import { callArchive } from '../archive/client';
import type { Headline } from '../coverage/sources/headline';
import { politeClient } from '../coverage/sources/polite';
import { searchSite } from '../coverage/sources/search-site';
import { hostOf } from '../extract/url';
import { fromOwnPage, unwrap } from './messages';
import { noteSearch } from './searched-sites';
import { excludedSites } from './settings';
import { maySearch } from './site-access';
import { readDoors } from './site-doors';
import { siteMemory } from './site-memory';
import { siteQuestion } from './site-question';
import { SITE_SEARCH, type SiteSearchNews, type SiteSearchRequest } from './site-search-port';
import { isOfSites } from './sites';
import { loadState } from './tab-states';

const ask = politeClient({ fetch: (...request) => fetch(...request), now: Date.now, memory: siteMemory });

/** Of what was found, so much is shown at once. */
const SHOWN = 20;

/** Answers panels that want a site searched; one that goes away cancels its search. */
export function serveSiteSearch(): void {
  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (port.name !== SITE_SEARCH || sender?.id !== browser.runtime.id || !fromOwnPage(sender)) return;
    const cancel = new AbortController();
    const tell = (news: SiteSearchNews) => !cancel.signal.aborted && port.postMessage(news);
    port.onDisconnect.addListener(() => cancel.abort());
    port.onMessage.addListener((request: SiteSearchRequest) => {
      search(request, tell, cancel.signal)
        .catch((error: Error): SiteSearchNews => {
          if (!cancel.signal.aborted) console.warn('Asking the site failed:', error);
          return { status: 'failed', why: 'broken' };
        })
        .then(tell);
    });
  });
}

/** Asks the site of the article in a tab what it published before, perhaps of one thing in it, and keeps that as headlines seen. */
async function search(
  { tabId, subject }: SiteSearchRequest,
  tell: (news: SiteSearchNews) => void,
  signal: AbortSignal,
): Promise<SiteSearchNews> {
  const state = await loadState(tabId);
  if (state?.status !== 'article') return { status: 'failed', why: 'broken' };
  if (subject && subject.reading !== state.reading) return { status: 'failed', why: 'broken' };
  const { article } = state;
  const isKept = !state.isPrivate && !isOfSites(article.url, await excludedSites.getValue());
  if (!isKept) return { status: 'failed', why: 'not-kept' };
  if (!(await maySearch(article.url))) return { status: 'failed', why: 'not-allowed' };
  const words = await siteQuestion(state, subject);
  const doors = await readDoors(tabId, article.url);
  const { url, canonical, published } = article;
  const question = { url, canonical, before: published ?? new Date().toISOString(), ...words };
  const sent = words.queries[0] ?? [];
  tell({ status: 'asking', words: sent });
  const { headlines, refused } = await searchSite(question, doors, {
    key: addressKey,
    ask: (request) => ask({ ...request, signal }),
  });
  signal.throwIfAborted();
  await noteSearch(hostOf(url), refused, { origin: new URL(url).origin, doors });
  if (refused) return { status: 'failed', why: refused };
  const { added } = unwrap(await callArchive({ call: 'saveSeen', args: [headlines] }));
  return {
    status: 'done',
    words: sent,
    found: headlines.length,
    added,
    headlines: newestFirst(headlines).slice(0, SHOWN),
  };
}

const newestFirst = (headlines: Headline[]) =>
  headlines.toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published));
