/** A page that takes it away more often than this means it. */
const MOST = 3;

/**
 * Puts the host back where applications that draw their page anew, or tidy it up, take it out of the document. `onLost`
 * hears of it, once, when the page insists or is another document by now.
 */
export function holdInPlace(host: HTMLElement, signal: AbortSignal, onLost: () => void): void {
  const { ownerDocument: document } = host;
  const root = document.documentElement;
  let tries = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (document.documentElement === root && tries++ < MOST) {
      root.append(host);
      host.focus({ preventScroll: true });
      return;
    }
    observer.disconnect();
    onLost();
  });
  observer.observe(document, { childList: true });
  observer.observe(root, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
