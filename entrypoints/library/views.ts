import { type ReadonlySignal, signal } from '@preact/signals';
import { type LibraryView, SEARCH } from '../../components/library/library-view';

/**
 * What the page shows, with the browser's back and forward. The views are kept here and the history holds their places
 * only: it is written to the disk, and what is read is not to be left there.
 */
export function followViews(): { view: ReadonlySignal<LibraryView>; open(view: LibraryView): void } {
  const views: LibraryView[] = [SEARCH];
  const view = signal<LibraryView>(SEARCH);
  history.replaceState(0, '');
  window.addEventListener('popstate', ({ state }) => {
    view.value = views[Number(state)] ?? SEARCH;
  });
  return {
    view,
    open(next) {
      const place = Number(history.state) + 1;
      views.splice(place, views.length, next);
      history.pushState(place, '');
      view.value = next;
    },
  };
}
