import { browser } from 'wxt/browser';

/** Who sent a message, as the browser says. */
export interface Sender {
  id?: string;
  tab?: { id?: number; incognito: boolean };
  url?: string;
  frameId?: number;
}

/**
 * Answers messages with what `answer` promises; those for which it gives undefined are left to other listeners. Returns how to stop.
 * Answers go through the callback: Chrome before 148 does not take a promise from a listener.
 */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined): () => void {
  const listener = (message: unknown, sender: Sender, respond: (value: unknown) => void): true | undefined => {
    const promised = answer(message, sender);
    promised?.then(respond);
    return promised && true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
