import { browser } from 'wxt/browser';
import type { Headline } from '../coverage/sources/headline';
import type { SiteAnswer } from '../coverage/sources/search-site';
import type { Subject } from './site-question';

/** The name under which panel and background meet. */
export const SITE_SEARCH = 'site-search';

/**
 * Why a search came to nothing: what the site did, or
 * - not-allowed: the reader of news has not given access to the site · not-kept: of this article nothing is kept
 * - broken: on this side
 */
export type SiteSearchFailure = NonNullable<SiteAnswer['refused']> | 'not-allowed' | 'not-kept' | 'broken';

/** Which tab's article the site is asked of, and what in it; null for the whole of it. */
export interface SiteSearchRequest {
  tabId: number;
  subject: Subject | null;
}

/** How a search goes. `words` are those that are sent; `headlines` are what was found, newest first. */
export type SiteSearchNews =
  | { status: 'asking'; words: string[] }
  | { status: 'done'; words: string[]; found: number; added: number; headlines: Headline[] }
  | { status: 'failed'; why: SiteSearchFailure };

/** Has the site of a tab's article searched; returns how to cancel, after which there is no more news. */
export function askSite(request: SiteSearchRequest, tell: (news: SiteSearchNews) => void): () => void {
  const port = browser.runtime.connect({ name: SITE_SEARCH });
  port.onMessage.addListener((news: SiteSearchNews) => {
    tell(news);
    if (news.status !== 'asking') port.disconnect();
  });
  port.onDisconnect.addListener(() => tell({ status: 'failed', why: 'broken' }));
  port.postMessage(request);
  return () => port.disconnect();
}
