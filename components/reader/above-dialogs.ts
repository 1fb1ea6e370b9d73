/**
 * Keeps the clean page usable where the page has a modal dialog open, or opens one: everything outside of that is inert,
 * though nothing of it is displayed. There the clean page lies above it, in a modal dialog of its own that looks and
 * scrolls like the page.
 */
export function keepAboveDialogs(root: ShadowRoot, content: HTMLElement, signal: AbortSignal): void {
  const { ownerDocument: document } = root;
  const layer = document.createElement('dialog');
  layer.className = 'above-dialogs';
  // Escape means what it means elsewhere in the reader.
  layer.addEventListener('cancel', (event) => event.preventDefault());
  const rise = () => {
    const focused = root.activeElement;
    layer.close();
    if (!layer.isConnected) root.append(layer);
    if (content.parentNode !== layer) layer.append(content);
    layer.showModal();
    const goesOn = focused ?? root.querySelector('article');
    if (goesOn instanceof HTMLElement) goesOn.focus({ preventScroll: true });
  };
  const observer = new MutationObserver((changes) => {
    const hasOpened = ({ target }: MutationRecord) => target instanceof Element && target.matches('dialog:modal');
    if (changes.some(hasOpened)) rise();
  });
  observer.observe(document, { subtree: true, attributeFilter: ['open'] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    layer.close();
  });
  if (isInert(root)) rise();
}

/** No property tells; what is inert takes no focus. */
function isInert({ ownerDocument: document, host }: ShadowRoot): boolean {
  if (host instanceof HTMLElement) host.focus({ preventScroll: true });
  return document.activeElement !== host;
}
