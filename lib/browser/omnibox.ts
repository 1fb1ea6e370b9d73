import { browser } from 'wxt/browser';
import { callArchive } from '../archive/client';
import { EVERYTHING } from '../archive/library';
import { openLibraryFor } from './library-page';
import { unwrap } from './messages';
import { strings } from './strings';
import { escaped, isWebAddress, suggestionsOf } from './suggestions';

const SHOWN = 6;

/** "story harbour wall" in the address bar searches the archive. Must be called in the first turn of the background. */
export function answerOmnibox(): void {
  const takesMarkup = import.meta.env.BROWSER !== 'firefox';
  const search = strings.omnibox;
  browser.omnibox.setDefaultSuggestion({ description: takesMarkup ? escaped(search) : search });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void found(text).then(
      (results) => suggest(suggestionsOf(results, takesMarkup)),
      () => suggest([]),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => void open(text, disposition));
}

async function found(text: string) {
  if (!text.trim()) return [];
  return unwrap(await callArchive({ call: 'search', args: [{ ...EVERYTHING, text }, SHOWN] })).results;
}

/** A suggestion is the address of its article; anything else is searched for. */
async function open(text: string, disposition: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const isHere = disposition === 'currentTab' && tab?.id !== undefined;
  const active = disposition !== 'newBackgroundTab';
  const where = isHere ? { tabId: tab.id } : { active };
  if (!isWebAddress(text)) return openLibraryFor({ kind: 'search', text }, where);
  if (isHere) await browser.tabs.update(tab.id, { url: text });
  else await browser.tabs.create({ url: text, active });
}
