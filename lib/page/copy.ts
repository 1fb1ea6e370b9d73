/** Puts text on the clipboard, as rich text too where there is any. Must be called in a click or key; false when it may not be. */
export async function copy(document: Document, { text, html }: { text: string; html?: string }): Promise<boolean> {
  // Pages without encryption have no clipboard; the older way works everywhere.
  if (copyByEvent(document, text, html)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent(document: Document, text: string, html?: string): boolean {
  let isDone = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = event.clipboardData !== null;
  };
  const view = document.defaultView;
  view?.addEventListener('copy', put, { capture: true, once: true });
  document.execCommand('copy');
  view?.removeEventListener('copy', put, { capture: true });
  return isDone;
}
