import { localised } from '../../lib/browser/localised';
import type { UnreadableReason } from '../../lib/browser/tab-state';

interface Message {
  title: string;
  text: string;
}

const unreadable: Record<UnreadableReason, Message> = {
  'browser-page': {
    title: 'This page belongs to the browser',
    text: 'Extensions may not look at pages like this one. Open a news article in this tab instead.',
  },
  store: {
    title: 'The extension store cannot be read',
    text: 'Browsers keep extensions away from the store’s pages. Open a news article in this tab instead.',
  },
  pdf: {
    title: 'This is a PDF',
    text: 'Backstory reads web pages only. Many papers and reports are published as a web page too.',
  },
  'not-html': {
    title: 'This is not a web page',
    text: 'The tab shows a picture, plain data or another file, with no article to read.',
  },
  'no-access': {
    title: 'Click the Backstory button',
    text: 'Your browser lets Backstory see a page only when you ask for it with the button in the toolbar.',
  },
  empty: {
    title: 'There is no text here yet',
    text: 'The page may still be loading, or it shows its article only after you log in or agree to something.',
  },
  framed: {
    title: 'The text is in a frame',
    text: 'This page shows another page inside it. Open that one in a tab of its own: right-click in the text and look for “frame” in the menu.',
  },
};

/** What the panel says when there is no article to show. */
export const stateStrings = localised('panel_state', {
  first: {
    title: 'Read the news with its backstory',
    text: 'Open an article and click the Backstory button in the toolbar.',
    points: [
      { title: 'A clean page', text: 'The article alone, without the clutter around it.' },
      { title: 'Who says what', text: 'Everyone quoted, with their exact words.' },
      { title: 'What happened when', text: 'Dated claims on a timeline.' },
      { title: 'What was written before', text: 'Earlier articles you have read or that are linked.' },
    ],
    privacy: 'All of it happens on this computer. Nothing is sent anywhere.',
  },
  shortcut: 'Or press {keys}.',
  readPage: 'Read this page',
  reading: 'Reading the article…',
  readingSite: 'Reading {site}…',
  notArticle: {
    title: 'This does not look like an article',
    text: 'It seems to be a home page, a list or something else. Open one of its articles, or read the page as it is.',
  },
  readAnyway: 'Read it anyway',
  unreadable,
  access: 'Let it see article pages…',
  failed: 'That did not work',
});
