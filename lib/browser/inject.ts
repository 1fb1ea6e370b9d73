import { browser } from 'wxt/browser';
import { HIDE_CSS } from '../page/hide-css';
import { PAGE_CSS } from './page-css';
import { PART_NAMES, type PartName } from './parts';

/** Puts the reader script into the tab. Rejects where that may not be. */
export async function injectReader(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, css: PAGE_CSS });
  // As the user's own sheet it comes before everything of the page's, whatever that calls important.
  await browser.scripting.insertCSS({ target, css: HIDE_CSS, origin: 'USER' });
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
}

/** Puts a part of the reader beside the script that asks for it. */
export async function addPart(tabId: number, name: PartName): Promise<void> {
  if (!PART_NAMES.includes(name)) throw new Error(`The reader has no part "${name}".`);
  await browser.scripting.executeScript({ target: { tabId }, files: [`/part-${name}.js`] });
}
