import { localised } from '../../../lib/browser/localised';
import type { Stored } from '../../../lib/browser/tab-state';

/** What the reader says about keeping, in English. */
export const strings = localised('reader_keep', {
  bar: 'Selected words',
  colours: { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink' },
  highlight: 'Highlight: {colour}',
  note: 'Add a note',
  copyQuote: 'Copy as quotation',
  copyLink: 'Copy link to the passage',
  card: 'Highlight',
  cardColour: 'Colour',
  cardNote: 'Note',
  placeholder: 'What comes to mind?',
  done: 'Done',
  remove: 'Delete',
  removed: 'Highlight deleted.',
  undo: 'Undo',
  dismiss: 'Dismiss',
  copied: 'Copied.',
  copiedLink: 'Link copied.',
  notCopied: 'The browser did not allow copying.',
  nothingThere: 'Nothing of this belongs to the article’s text, so it cannot be highlighted.',
  continued: 'Continued where you left off.',
  fromTop: 'From the top',
  notKept: {
    private: 'Shown until you close this page: in a private window nothing is kept.',
    excluded: 'Shown until you close this page: nothing of this site is kept, as you asked.',
    selection: 'Shown until you close this page: only a selection is read. Show the whole article to keep highlights.',
    failed: 'This highlight could not be kept. It is shown until you close the page.',
    pending: 'This highlight is not kept yet. Change it once more in a moment.',
  } satisfies Record<Exclude<Stored, 'stored'>, string>,
});
