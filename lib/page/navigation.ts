/** What the page navigates within itself, as single-page applications do. */
interface NavigationEvents extends EventTarget {
  currentEntry: { url: string | null } | null;
}

/** A page's new content is taken for complete when nothing has changed for this long, */
const QUIET_MS = 250;
/** and at the latest after this. */
const LATEST_MS = 3_000;

/**
 * Calls back after the page moved to another address without a reload and its content has come to rest. Changes of
 * the fragment alone do not count.
 */
export function watchNavigation(document: Document, signal: AbortSignal, moved: () => void): void {
  const view = document.defaultView as (Window & { navigation?: NavigationEvents }) | null;
  if (!view) return;
  let known = withoutHash(document.URL);
  let settling: AbortController | null = null;
  const check = () => {
    const now = withoutHash(document.URL);
    if (now === known) return;
    known = now;
    settling?.abort();
    settling = new AbortController();
    whenQuiet(document, AbortSignal.any([signal, settling.signal]), moved);
  };
  if (view.navigation) view.navigation.addEventListener('currententrychange', check, { signal });
  else {
    const timer = setInterval(check, 500);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
  view.addEventListener('popstate', check, { signal });
}

const withoutHash = (url: string) => url.replace(/#.*$/, '');

function whenQuiet(document: Document, signal: AbortSignal, then: () => void): void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const done = () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(latest);
    if (!signal.aborted) then();
  };
  const again = () => {
    clearTimeout(quiet);
    quiet = setTimeout(done, QUIET_MS);
  };
  const observer = new MutationObserver(again);
  const latest = setTimeout(done, LATEST_MS);
  observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', done, { once: true });
  again();
}
