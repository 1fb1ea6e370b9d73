import { signal } from '@preact/signals';
import type { SiteSearch, SiteSearchState } from '../../components/panel/site-search';
import { siteOf } from '../../components/shared/web-address';
import { isSearchedAlways, searchAlways, searchedSites } from '../../lib/browser/searched-sites';
import { requestSite } from '../../lib/browser/site-access';
import { askSite } from '../../lib/browser/site-search-port';

/** The article in front whose site may be asked. */
export interface FrontArticle {
  tabId: number;
  url: string;
}

interface FollowedSearch extends SiteSearch {
  /** Another article came to the front, or none: what was asked for the one before is cancelled. */
  turnTo(front: FrontArticle | null): void;
}

/** Asks the site of the article in front, by a click or, where the reader chose so, by itself. `found` is called when headlines have come. */
export function followSiteSearch(found: () => void): FollowedSearch {
  const news = signal<SiteSearchState | null>(null);
  const always = signal(false);
  let front: FrontArticle | null = null;
  let stop = () => {};

  const ask = ({ tabId }: FrontArticle) => {
    news.value = { status: 'starting' };
    stop = askSite(tabId, (latest) => {
      news.value = latest;
      if (latest.status === 'done' && latest.found > 0) found();
    });
  };
  const look = async (wanted: FrontArticle | null) => {
    const host = wanted && siteOf(wanted.url);
    const chosen = host ? await isSearchedAlways(host) : false;
    if (front === wanted) always.value = chosen;
    return front === wanted && chosen;
  };
  searchedSites.watch(() => void look(front));

  return {
    news,
    always,
    start() {
      const wanted = front;
      if (!wanted) return;
      requestSite(wanted.url).then(
        (allowed) => {
          if (front !== wanted) return;
          if (allowed) ask(wanted);
          else news.value = { status: 'failed', why: 'not-allowed' };
        },
        () => {
          news.value = { status: 'failed', why: 'not-allowed' };
        },
      );
    },
    cancel() {
      stop();
      news.value = null;
    },
    setAlways(wanted) {
      const host = front && siteOf(front.url);
      if (host) void searchAlways(host, wanted);
    },
    turnTo(next) {
      stop();
      stop = () => {};
      front = next;
      news.value = null;
      always.value = false;
      void look(next).then((chosen) => chosen && next && ask(next));
    },
  };
}
