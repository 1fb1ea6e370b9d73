/** What the page navigates within itself, as single-page applications do. */
interface NavigationEvents extends EventTarget {
  currentEntry: { url: string | null } | null;
}

/** A page is looked at when nothing in it has changed for this long; */
const QUIET_MS = 250;
/** for the last time after this. */
const LATEST_MS = 5_000;

/**
 * Looks at the page. False when it still shows what it showed before: content often comes long after the address.
 * The last look counts whatever it finds.
 */
type Look = (last: boolean) => boolean;

/**
 * Looks each time the page came to rest after it moved to another address without a reload, until there is something
 * new. Changes of the fragment alone do not count.
 */
export function watchNavigation(document: Document, signal: AbortSignal, look: Look): void {
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
    whenQuiet(document, AbortSignal.any([signal, settling.signal]), look);
  };
  if (view.navigation) view.navigation.addEventListener('currententrychange', check, { signal });
  else {
    const timer = setInterval(check, 500);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
  view.addEventListener('popstate', check, { signal });
}

const withoutHash = (url: string) => url.replace(/#.*$/, '');

function whenQuiet(document: Document, signal: AbortSignal, look: Look): void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(latest);
  };
  const again = () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => look(false) && stop(), QUIET_MS);
  };
  const observer = new MutationObserver(again);
  const latest = setTimeout(() => {
    stop();
    look(true);
  }, LATEST_MS);
  observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', stop, { once: true });
  again();
}
