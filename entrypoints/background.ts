import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { callArchive } from '../lib/archive/client';
import { isToOpen, openByItself } from '../lib/browser/always-open';
import { archiveHandlers, deletionHandlers } from '../lib/browser/archive-calls';
import { watchButtons } from '../lib/browser/button';
import type { PageCalls, TabCalls } from '../lib/browser/calls';
import { deleteInSteps } from '../lib/browser/delete-in-steps';
import { lightButton, registerDetector } from '../lib/browser/detection';
import { feedHandlers } from '../lib/browser/feed-calls';
import { welcome } from '../lib/browser/first-run';
import { watchFeeds } from '../lib/browser/follow-feeds';
import { fontFile } from '../lib/browser/font-files';
import { forgetReading, forgetSite } from '../lib/browser/forget';
import { forgetPage, forgetUnlessAnswering } from '../lib/browser/forget-pages';
import { addPart } from '../lib/browser/inject';
import { messagesOf } from '../lib/browser/language';
import { answerMenus, createMenus } from '../lib/browser/menus';
import { answerCalls, fromOwnPage, fromTab, unwrap } from '../lib/browser/messages';
import { answerOmnibox } from '../lib/browser/omnibox';
import type { Sender } from '../lib/browser/on-message';
import { openPanel } from '../lib/browser/panel';
import { leaveReader, markLeft, readTab, record, rememberPlace, toggleReader } from '../lib/browser/reading';
import { wordsToSend } from '../lib/browser/site-question';
import { serveSiteSearch } from '../lib/browser/site-search';
import { serveSourceTests } from '../lib/browser/source-tests';
import { speakChosenLanguage } from '../lib/browser/speak';
import { keepWithinAge } from '../lib/browser/storage-age';
import { keepWithinLimit } from '../lib/browser/storage-limit';
import { dropState, loadState } from '../lib/browser/tab-states';
import { traceHandlers } from '../lib/browser/traces';
import { dropTrail, noteFollowed } from '../lib/browser/trails';
import { dropVerdict, keepVerdict } from '../lib/browser/verdicts';
import { SENTENCES } from '../lib/sentences';

/** Everything is registered in the first turn: an event that wakes the worker is lost otherwise. No state lives here. */
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    void openPanel(tab.windowId);
    void toggleReader(tab.id);
  });
  answerMenus();
  answerOmnibox();
  browser.runtime.onInstalled.addListener((details) => {
    welcome(details);
    void createMenus();
    void registerDetector();
  });
  browser.permissions.onAdded.addListener(() => void registerDetector());
  browser.permissions.onRemoved.addListener(() => void registerDetector());
  browser.tabs.onRemoved.addListener((tabId) => {
    void dropState(tabId);
    void dropVerdict(tabId);
    void dropTrail(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void forgetUnlessAnswering(tabId);
  });

  openByItself();
  watchFeeds();
  watchButtons();
  serveSiteSearch();
  serveSourceTests();
  speakChosenLanguage();

  answerCalls<PageCalls>('background', fromOwnPage, {
    read: async (_, tabId, { show, force }) => readTab(tabId, { show: show || (await isToOpen(tabId)), force }),
    leave: async (_, tabId) => void (await leaveReader(tabId)),
    cover: (_, tabId, from) => cover(tabId, from),
    wordsToSend: (_, tabId, subject) => wordsToSend(tabId, subject),
    ...archiveHandlers,
    ...deletionHandlers,
    ...feedHandlers,
    deleteSite: async (_, host) => {
      const gone = await deleteInSteps(async () => unwrap(await callArchive({ call: 'deleteSite', args: [host] })));
      await forgetSite(host);
      return gone;
    },
    limitStorage: async () => {
      await keepWithinAge(true);
      await keepWithinLimit();
    },
    deleteAll: async () => {
      // On a full disk only this makes room to note what is forgotten.
      const gone = unwrap(await callArchive({ call: 'deleteAll', args: [] }));
      await forgetReading();
      return gone;
    },
  });
  answerCalls<TabCalls>('background', fromTab, {
    addPart: (sender, name) => addPart(tabOf(sender).id, name),
    messages: (_, language) => messagesOf(language),
    left: (sender) => markLeft(tabOf(sender).id),
    followed: (sender) => noteFollowed(tabOf(sender).id, sender.url ?? ''),
    reread: async (sender, result, readerOpen) => {
      const { id, incognito } = tabOf(sender);
      if (!readerOpen && result.kind === 'article' && (await isToOpen(id)))
        return readTab(id, { show: true, force: false });
      return record(id, result, { readerOpen, isPrivate: incognito });
    },
    gone: (sender, url) => forgetPage(tabOf(sender).id, url),
    chosen: (sender, place) => rememberPlace(sender.url ?? '', place, tabOf(sender).incognito),
    ...traceHandlers,
    fontFile: (_, name) => fontFile(name),
    detected: async (sender, likelihood) => {
      const { id } = tabOf(sender);
      await Promise.all([lightButton(id, likelihood), keepVerdict(id, { url: sender.url ?? '', likelihood })]);
    },
  });
});

async function cover(tabId: number, from: number) {
  const state = await loadState(tabId);
  if (state?.status !== 'article') throw new Error(SENTENCES.noArticle);
  const { article, report } = state;
  return unwrap(await callArchive({ call: 'cover', args: [{ article: { ...article, html: '' }, report, from }] }));
}

function tabOf({ tab }: Sender): { id: number; incognito: boolean } {
  if (tab?.id === undefined) throw new Error('The message came from no tab.');
  return { id: tab.id, incognito: tab.incognito };
}
