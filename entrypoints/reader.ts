import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Keeping } from '../components/reader/keep/keeping';
import { PageSettings } from '../components/reader/page-settings';
import { ReadingSession } from '../components/reader/reading-session';
import type { ReaderCalls } from '../lib/browser/calls';
import { showLanguage } from '../lib/browser/language';
import { answerCalls, callBackground, tellPanel } from '../lib/browser/messages';
import { forgetParts, usePart } from '../lib/browser/parts';
import { answerListeners } from '../lib/browser/place-port';
import type { Mark } from '../lib/page/highlights';
import { watchNavigation } from '../lib/page/navigation';
import { watchScroll } from '../lib/page/reading-place';

/** In the script's isolated world, where no page reaches it: ends the instance that ran before. */
const world = globalThis as { endBackstory?: () => void };

/**
 * Runs in the page on demand. Not a content script of the framework's kind: those announce themselves to the page, and
 * a page can end them.
 */
export default defineUnlistedScript(() => {
  world.endBackstory?.();
  forgetParts();
  const end = new AbortController();
  const { signal } = end;
  const settings = new PageSettings(document, browser.extension.inIncognitoContext);
  const keeping = new Keeping(document, {
    load: (address) => callBackground('traces', address).catch(() => ({ highlights: [], position: null })),
    keep: (address, highlight) => callBackground('highlighted', address, highlight).catch(() => 'failed' as const),
    forget: (address, id) => callBackground('unhighlighted', address, id).catch(() => undefined),
    readTo: (address, position) => callBackground('readTo', address, position).catch(() => undefined),
  });
  const session = new ReadingSession(document, settings, keeping, {
    onLeave: () => tell(() => callBackground('left')),
    onFollow: () => tell(() => callBackground('followed')),
    onMark,
    onReread: () => report(),
    onChoose: async (place) => (browser.runtime?.id ? callBackground('chosen', place).catch(() => false) : false),
    analyse: async (article) => (await usePart('analysis')).analyse(article),
  });
  const { passages } = session;
  const report = () => {
    const { result, isOpen } = session;
    if (result) tell(() => callBackground('reread', result, isOpen));
  };

  const stopAnswering = answerCalls<ReaderCalls>('reader', () => true, {
    read: async (_, request) => {
      await settings.ready;
      await showLanguage(request.language, (language) => callBackground('messages', language));
      return session.read(request);
    },
    leave: () => session.leave(),
    reveal: (_, spans) => ({ found: passages.reveal(spans) }),
    light: (_, spans) => passages.light(spans),
    mark: (_, isWanted) => passages.mark(isWanted),
    ping: () => true,
  });
  const stopTelling = answerListeners((listening, tellPlace) =>
    watchScroll(window, listening, () => tellPlace(passages.place(window))),
  );
  watchNavigation(document, signal, (last) => !session.hasRead || session.reread(last));
  addEventListener('pagehide', () => session.hasRead && tell(() => callBackground('gone', document.URL)), { signal });
  // Back from the back/forward cache, with the reader as it was.
  addEventListener('pageshow', ({ persisted }) => persisted && report(), { signal });
  addEventListener('click', (event) => onMark(passages.clicked(event)), { capture: true, signal });

  world.endBackstory = () => {
    end.abort();
    stopAnswering();
    stopTelling();
    session.leave();
    keeping.end();
    settings.end();
  };
  return true;

  function onMark(mark: Mark | null) {
    if (mark) tell(() => tellPanel('selected', { kind: mark.kind, index: mark.index }));
  }
});

/** After an update of the extension the script is an orphan: it goes on reading and has nobody left to tell. */
function tell(message: () => Promise<unknown>): void {
  if (browser.runtime?.id) void message().catch(() => undefined);
}
