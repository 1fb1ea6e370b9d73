import { browser } from 'wxt/browser';

/** Selections go on and on; nobody looks up more than this. */
const LETTERS_MAX = 400;
const PREFIX = 'look-up:';

/** Hands words to the panel of a window, which may not be open yet. They are kept in memory until it takes them. */
export async function askPanel(windowId: number, words: string): Promise<void> {
  const text = words.replace(/\s+/g, ' ').trim().slice(0, LETTERS_MAX);
  if (text) await browser.storage.session.set({ [PREFIX + windowId]: text });
}

/** Calls back with the words that were handed to the panel of this window, and with those that come. */
export async function takeWords(windowId: number, take: (words: string) => void): Promise<void> {
  const key = PREFIX + windowId;
  const look = async () => {
    const { [key]: words } = await browser.storage.session.get(key);
    if (typeof words !== 'string') return;
    await browser.storage.session.remove(key);
    take(words);
  };
  browser.storage.session.onChanged.addListener((changes) => changes[key]?.newValue !== undefined && void look());
  await look();
}
