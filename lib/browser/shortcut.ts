import { browser } from 'wxt/browser';

/** The key that the browser really assigned to the button, null when it gave the suggested one to somebody else. */
export async function assignedShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}

/** Firefox's own way to its page of shortcuts, which the shared types do not know. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

export function openShortcutSettings(): void {
  const { openShortcutSettings: open } = browser.commands as FirefoxCommands;
  if (open) void open.call(browser.commands);
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Whether the button stands in the toolbar; null where the browser does not tell. */
export async function isButtonPinned(): Promise<boolean | null> {
  const settings = await browser.action.getUserSettings?.();
  return settings?.isOnToolbar ?? null;
}
