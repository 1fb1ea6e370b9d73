import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { LookUp } from '../../components/panel/look-up/look-up';
import { takeWords } from '../../lib/browser/asked-words';
import { openLibraryFor } from '../../lib/browser/library-page';
import { callBackground } from '../../lib/browser/messages';

/** As many as anybody looks at in a panel. */
const SHOWN = 30;

/** Looks up what is typed in the panel, and what was selected in a page of its window. */
export function lookUpFor(): LookUp {
  const words = signal<string | null>(null);
  const take = (selected: string) => {
    words.value = selected;
  };
  void browser.windows.getCurrent().then(async ({ id }) => {
    if (id !== undefined) await takeWords(id, take);
  });
  return {
    words,
    find: (asked) => callBackground('lookUp', asked, SHOWN),
    openCopy: (id) => void openLibraryFor({ kind: 'article', id }),
    openLibrary: (text) => void openLibraryFor({ kind: 'search', text }),
  };
}
