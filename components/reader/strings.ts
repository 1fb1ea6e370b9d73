import { localised } from '../../lib/browser/localised';
import type { Joining } from './reader-view';

/** What the reader says about what it shows, in English. `{…}` are slots; `{n}` is a number. */
export const strings = localised('reader', {
  wrongText: 'Not the right text?',
  nextText: 'Show the next text of this page',
  selection: 'Showing your selection',
  whole: 'Show the whole article',
  text: 'Text {number} of {total}',
  own: 'Backstory’s own choice',
  remembered: 'remembered for {site}',
  useOwn: 'Use Backstory’s own choice',
  pages: {
    counted: { one: 'This article continues on {n} more page', other: 'This article continues on {n} more pages' },
    open: 'This article continues on further pages',
    join: 'Join them',
    cancel: 'Cancel',
    retry: 'Try again',
    loading: 'Loading page {page} of {total}…',
    joined: { one: '{n} page is joined here', other: 'The {n} pages of this article are joined here' },
    failed: 'Page {page} could not be joined: {reason}.',
  },
  problems: {
    unreachable: 'it cannot be reached',
    refused: 'the site does not give it',
    late: 'the site does not answer',
    'too-large': 'it is too large',
    'not-html': 'it is not a web page',
    'no-text': 'no text was found on it',
  } satisfies Record<Extract<Joining, { status: 'failed' }>['problem'], string>,
});
