import { browser } from 'wxt/browser';

const NAME = 'place';

/** Where in `Article.text` the block begins that is being read; null before the first. */
export type Place = number | null;

/**
 * The panel listens to where in the article of a tab the reader of news is. By a port, not by messages: the page looks
 * only while somebody listens, and no worker is woken. Returns how to stop.
 */
export function listenToPlace(tabId: number, heard: (place: Place) => void): () => void {
  const port = browser.tabs.connect(tabId, { name: NAME, frameId: 0 });
  port.onMessage.addListener((place: unknown) => {
    if (place === null || typeof place === 'number') heard(place);
  });
  // Read, or else the browser logs it as an error that no script is there.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  return () => port.disconnect();
}

/** Starts `watch` for each panel that listens, until it is gone. Returns how to stop. */
export function answerListeners(watch: (signal: AbortSignal, tell: (place: Place) => void) => void): () => void {
  const end = new AbortController();
  const onConnect = (port: ReturnType<typeof browser.tabs.connect>) => {
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return;
    const gone = new AbortController();
    const signal = AbortSignal.any([end.signal, gone.signal]);
    port.onDisconnect.addListener(() => gone.abort());
    let told: Place | undefined;
    watch(signal, (place) => {
      if (place !== told) port.postMessage(place);
      told = place;
    });
  };
  browser.runtime.onConnect.addListener(onConnect);
  return () => {
    browser.runtime.onConnect.removeListener(onConnect);
    end.abort();
  };
}
