import { browser } from 'wxt/browser';

/** The key that the browser really assigned to the button, null when it gave the suggested one to somebody else. */
export async function assignedShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}
