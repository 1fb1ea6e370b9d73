import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PanelActions } from '../../components/panel/panel-actions';
import { callReader } from '../../lib/browser/messages';
import { listenToPlace, type Place } from '../../lib/browser/place-port';
import type { TabState } from '../../lib/browser/tab-state';
import type { Span } from '../../lib/extract/article';

/** A mouse that crosses the panel on its way lights nothing. */
const REST_MS = 40;

interface PageLink extends Pick<PanelActions, 'reveal' | 'light'> {
  /** Where in the article's text the reader of news is. */
  place: ReadonlySignal<Place>;
}

/** What goes between the panel and the article in front of it: passages to light, the place that is read. */
export function linkToPage(
  tabId: ReadonlySignal<number | undefined>,
  state: ReadonlySignal<TabState | null>,
  marksPage: ReadonlySignal<boolean>,
): PageLink {
  const place = signal<Place>(null);
  /** Changes with whatever shows the text: the tab, another reading, the reader opened or left. */
  const shown = computed(() => {
    const { value } = state;
    if (value?.status !== 'article') return null;
    return [tabId.value, value.reading, value.readerOpen ? 'reader' : 'original'].join(' ');
  });
  const ask = (id: number | undefined, call: 'reveal' | 'light', spans: Span[]) =>
    id !== undefined && void callReader(id, call, spans).catch(console.warn);
  let resting: ReturnType<typeof setTimeout> | undefined;

  effect(() => {
    const id = shown.value === null ? undefined : tabId.value;
    place.value = null;
    if (id === undefined) return undefined;
    return listenToPlace(id, (now) => {
      place.value = now;
    });
  });
  effect(() => {
    const id = shown.value?.endsWith('original') ? tabId.value : undefined;
    if (id !== undefined) void callReader(id, 'mark', marksPage.value).catch(console.warn);
  });
  return {
    place,
    reveal: (spans) => ask(tabId.peek(), 'reveal', spans),
    light: (spans) => {
      const id = tabId.peek();
      clearTimeout(resting);
      resting = setTimeout(() => ask(id, 'light', spans), REST_MS);
    },
  };
}
