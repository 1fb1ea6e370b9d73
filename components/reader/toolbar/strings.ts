import { localised } from '../../../lib/browser/localised';
/** What the reader's toolbar says, in English. */
export const strings = localised('reader_toolbar', {
  toolbar: 'Backstory',
  original: 'Original page',
  back: 'Back to the original page (Esc)',
  listenKeys: {
    toggle: 'Read aloud, pause, go on',
    nextSentence: 'While reading aloud: next sentence',
    previousSentence: 'While reading aloud: previous sentence',
    nextParagraph: 'While reading aloud: next paragraph',
    previousParagraph: 'While reading aloud: previous paragraph',
  },
  listen: 'Read aloud',
  stopListening: 'Stop reading aloud',
  cannotListen: 'Reading aloud could not begin: reload the page and try again.',
});
