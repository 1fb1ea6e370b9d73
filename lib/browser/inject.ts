import { browser } from 'wxt/browser';
import { PART_NAMES, type PartName } from './parts';

/** Passages are lit on the original page too; an inserted sheet changes no node and no policy of the page stops it. */
const PAGE_CSS = `
::highlight(backstory-selected) { background-color: #ffe9a8; color: #1d1b18; }
::highlight(backstory-mark-yellow) { background-color: #fdeb9a; color: #1d1b18; text-decoration: underline solid 2px; }
::highlight(backstory-mark-green) { background-color: #cdeec4; color: #1d1b18; text-decoration: underline dashed 2px; }
::highlight(backstory-mark-blue) { background-color: #cfe3fb; color: #1d1b18; text-decoration: underline double 2px; }
::highlight(backstory-mark-pink) { background-color: #fbd5e2; color: #1d1b18; text-decoration: underline wavy 1.5px; }
`;

/** Puts the reader script into the tab. Rejects where that may not be. */
export async function injectReader(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, css: PAGE_CSS });
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
}

/** Puts a part of the reader beside the script that asks for it. */
export async function addPart(tabId: number, name: PartName): Promise<void> {
  if (!PART_NAMES.includes(name)) throw new Error(`The reader has no part "${name}".`);
  await browser.scripting.executeScript({ target: { tabId }, files: [`/part-${name}.js`] });
}
