import { signal } from '@preact/signals';
import type { SiteSearch, SiteSearchState } from '../../components/panel/site-search';
import { siteOf } from '../../components/shared/web-address';
import { callBackground } from '../../lib/browser/messages';
import { isSearchedAlways, searchAlways, searchedSites } from '../../lib/browser/searched-sites';
import { requestSearch } from '../../lib/browser/site-access';
import { askSite } from '../../lib/browser/site-search-port';

/** The article in front whose site may be asked. */
export interface FrontArticle {
  tabId: number;
  url: string;
  reading: string;
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
    stop = askSite({ tabId, subject: null }, (latest) => {
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

  /** Called directly in the click, as the browser has to be asked first. */
  const ifAllowed = async (go: (wanted: FrontArticle) => void, refused: () => void) => {
    const wanted = front;
    if (!wanted) return;
    const isAllowed = await requestSearch(wanted.url).catch(() => false);
    if (front !== wanted) return;
    if (isAllowed) go(wanted);
    else refused();
  };
  const refusal: SiteSearchState = { status: 'failed', why: 'not-allowed' };

  return {
    news,
    always,
    start() {
      void ifAllowed(ask, () => {
        news.value = refusal;
      });
    },
    wordsFor: async (subject) =>
      front ? callBackground('wordsToSend', front.tabId, { ...subject, reading: front.reading }) : [],
    askFor(subject, tell) {
      let isCancelled = false;
      let end = () => {};
      const go = ({ tabId, reading }: FrontArticle) => {
        if (isCancelled) return;
        end = askSite({ tabId, subject: { ...subject, reading } }, (latest) => {
          tell(latest);
          if (latest.status === 'done' && latest.added > 0) found();
        });
      };
      void ifAllowed(go, () => tell(refusal));
      return () => {
        isCancelled = true;
        end();
      };
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
