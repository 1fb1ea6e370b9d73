import { browser } from 'wxt/browser';
import type { SiteAnswer } from '../coverage/sources/search-site';

/** The name under which panel and background meet. */
export const SITE_SEARCH = 'site-search';

/**
 * Why a search came to nothing: what the site did, or
 * - not-allowed: the reader of news has not given access to the site · not-kept: of this article nothing is kept
 * - broken: on this side
 */
export type SiteSearchFailure = NonNullable<SiteAnswer['refused']> | 'not-allowed' | 'not-kept' | 'broken';

/** How a search goes. `words` are those that are sent. */
export type SiteSearchNews =
  | { status: 'asking'; words: string[] }
  | { status: 'done'; words: string[]; found: number; added: number }
  | { status: 'failed'; why: SiteSearchFailure };

/** Has the site of a tab's article searched; returns how to cancel, after which there is no more news. */
export function askSite(tabId: number, tell: (news: SiteSearchNews) => void): () => void {
  const port = browser.runtime.connect({ name: SITE_SEARCH });
  port.onMessage.addListener((news: SiteSearchNews) => {
    tell(news);
    if (news.status !== 'asking') port.disconnect();
  });
  port.onDisconnect.addListener(() => tell({ status: 'failed', why: 'broken' }));
  port.postMessage(tabId);
  return () => port.disconnect();
}
