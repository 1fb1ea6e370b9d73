import { HIDE_CSS, LIFTED, SCHEME } from './hide-css';
import { HushedMedia } from './hushed-media';
import { openElements } from './open-elements';

export interface HiddenPage {
  /** Runs `look` with the page laid out as if it were not hidden. Nothing of that is painted. */
  lift<T>(look: () => T): T;
  /** Scroll bars and what shows beyond the ends of the reader go by this value of `color-scheme`. */
  setColorScheme(scheme: string): void;
  /** Puts the page back as it was. */
  restore(): void;
}

/**
 * Puts the reader's host after the body, hides the original page and pauses what plays. `restore` undoes all of it:
 * scroll position, media and focus are as they were.
 */
export function hideOriginal(document: Document, host: HTMLElement): HiddenPage {
  const view = document.defaultView;
  const scroll = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0, behavior: 'instant' as const };
  const focused = document.activeElement;
  const media = new HushedMedia();
  media.hushIn(document);
  // Elements that scroll by themselves lose their position while they are not displayed.
  const inner: [Element, number, number][] = [];
  for (const element of openElements(document)) {
    if (element.scrollTop || element.scrollLeft) inner.push([element, element.scrollLeft, element.scrollTop]);
    if (element.shadowRoot) media.hushIn(element.shadowRoot);
  }

  // The sheet that the browser was given is stronger, and goes with the version of the extension that gave it.
  const style = document.createElement('style');
  style.textContent = HIDE_CSS;
  document.documentElement.append(style, host);

  return {
    lift(look) {
      host.setAttribute(LIFTED, '');
      try {
        return look();
      } finally {
        host.removeAttribute(LIFTED);
      }
    },
    setColorScheme: (scheme) => host.setAttribute(SCHEME, scheme),
    restore() {
      // What the page does slowly by a transition, it would do now as well: from how the root was while it was hidden.
      style.textContent = ':root { transition: none !important; }';
      host.remove();
      document.documentElement.getBoundingClientRect(); // lays out
      for (const [element, left, top] of inner) element.scrollTo({ left, top, behavior: 'instant' });
      view?.scrollTo(scroll);
      style.remove();
      if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
      media.resume();
    },
  };
}
