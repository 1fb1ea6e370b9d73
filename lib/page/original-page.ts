export interface HiddenPage {
  /** Runs `look` with the page laid out as if it were not hidden. Nothing of that is painted. */
  lift<T>(look: () => T): T;
  /** Scroll bars and what shows beyond the ends of the reader go by this value of `color-scheme`. */
  setColorScheme(scheme: string): void;
  /** Puts the page back as it was. */
  restore(): void;
}

/** Enough for some 100,000 elements. */
const SCROLL_SEARCH_MS = 200;

/** The body and whatever else hangs below the root is hidden; the page's own nodes stay untouched. */
const HIDE = `
:root { overflow: auto !important; scroll-behavior: auto !important; background: none !important; height: auto !important; }
:root > :not(head, backstory-reader) { display: none !important; }
`;

/**
 * Hides the original page behind one style element and pauses what plays. `restore` undoes all of it: scroll position,
 * media and focus are as they were.
 */
export function hideOriginal(document: Document): HiddenPage {
  const view = document.defaultView;
  const scroll = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0, behavior: 'instant' as const };
  const focused = document.activeElement;
  const inner = scrolledElements(document);
  const playing = [...document.querySelectorAll<HTMLMediaElement>('video, audio')].filter((media) => !media.paused);
  for (const media of playing) media.pause();

  const style = document.createElement('style');
  style.textContent = HIDE;
  document.documentElement.append(style);
  let shownScheme = '';

  return {
    lift(look) {
      style.disabled = true;
      try {
        return look();
      } finally {
        style.disabled = false;
      }
    },
    setColorScheme(scheme) {
      if (scheme === shownScheme) return;
      shownScheme = scheme;
      style.textContent = `${HIDE}:root { color-scheme: ${scheme} !important; }`;
    },
    restore() {
      style.remove();
      for (const [element, left, top] of inner) element.scrollTo({ left, top, behavior: 'instant' });
      view?.scrollTo(scroll);
      if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
      for (const media of playing) void media.play().catch(() => undefined);
    },
  };
}

/**
 * Elements that scroll by themselves lose their position while they are not displayed. On a page of a million elements
 * not all are asked: the reader must not be kept waiting.
 */
function scrolledElements(document: Document): [Element, number, number][] {
  const scrolled: [Element, number, number][] = [];
  const deadline = performance.now() + SCROLL_SEARCH_MS;
  let asked = 0;
  for (const element of document.body?.querySelectorAll('*') ?? []) {
    if (element.scrollTop || element.scrollLeft) scrolled.push([element, element.scrollLeft, element.scrollTop]);
    if (++asked % 1_024 === 0 && performance.now() > deadline) break;
  }
  return scrolled;
}
