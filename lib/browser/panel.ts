import { browser } from 'wxt/browser';

/** Firefox's sidebar, which the shared types do not know. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the panel of the tab's window. Must be the first statement of a click handler: Firefox opens its sidebar only
 * inside the gesture, before anything is awaited.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  if (sidebarAction) return sidebarAction.open().catch(ignore);
  return browser.sidePanel.open({ windowId }).catch(ignore);
}

/** Without a gesture, as when a test or an older browser starts it, the reader works without its panel. */
const ignore = () => undefined;
