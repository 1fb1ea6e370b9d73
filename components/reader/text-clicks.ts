import { footnoteOf } from './footnote';
import type { Overlays } from './overlays';
import { followInPage, goTo } from './page-link';

/** What a click, or Enter, on a link or a picture of the text does: notes open, links within the page are followed, pictures enlarged. */
export function followClicks(document: Document, text: HTMLElement, overlays: Overlays, signal: AbortSignal): void {
  text.addEventListener(
    'click',
    (event) => {
      const control = event.target instanceof Element ? event.target.closest('a, button.enlarge') : null;
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (control instanceof HTMLAnchorElement && followLink(document, text, control, overlays)) event.preventDefault();
      if (control instanceof HTMLButtonElement) enlarge(control, overlays);
    },
    { signal },
  );
}

function followLink(document: Document, text: HTMLElement, link: HTMLAnchorElement, overlays: Overlays): boolean {
  const note = footnoteOf(document, text, link);
  if (!note) return followInPage(document, text, link);
  const { name, content, block } = note;
  const close = overlays.show({
    ...{ kind: 'note', name, content, link },
    goTo:
      block &&
      (() => {
        close();
        goTo(block);
      }),
  });
  return true;
}

function enlarge(button: HTMLButtonElement, overlays: Overlays): void {
  const image = button.querySelector('img');
  const caption = button.closest('figure')?.querySelector('figcaption');
  if (!image) return;
  const content = caption ? caption.ownerDocument.createDocumentFragment() : null;
  if (caption) content?.append(...caption.cloneNode(true).childNodes);
  overlays.show({ kind: 'picture', source: image.currentSrc || image.src, alt: image.alt, caption: content });
}
