import { localised } from '../../../lib/browser/localised';
/** What the reader's toolbar says, in English. */
export const strings = localised('reader_toolbar', {
  toolbar: 'Backstory',
  original: 'Original page',
  back: 'Back to the original page (Esc)',
  listen: 'Read aloud',
  stopListening: 'Stop reading aloud',
  cannotListen: 'Reading aloud could not begin: reload the page and try again.',
});
