import { browser } from 'wxt/browser';
import { askPanel } from './asked-words';
import { openPanel } from './panel';
import { readTab } from './reading';
import { strings } from './strings';

/** The entries of the context menu. */
const MENUS = { read: 'read', lookUp: 'look-up' } as const;

/** The browser keeps them; those of an earlier version go. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENUS.read,
    title: strings.menu,
    contexts: ['page', 'selection', 'link'],
  });
  browser.contextMenus.create({ id: MENUS.lookUp, title: strings.lookUp, contexts: ['selection'] });
}

/** Must be called in the first turn of the background. */
export function answerMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (tab?.id === undefined) return;
    void openPanel(tab.windowId);
    if (menuItemId === MENUS.lookUp) void askPanel(tab.windowId, selectionText);
    else void readTab(tab.id, { show: true, force: false }, true);
  });
}
