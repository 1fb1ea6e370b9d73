import { localised } from '../../../lib/browser/localised';

/** What the library says of earlier texts of an article, in English. */
export const strings = localised('library_earlier', {
  title: 'Earlier texts',
  lead: 'This article was changed after you had read it. Above is the text of {time}.',
  asRead: 'As you read it on {time}',
  now: 'The text above',
  against: 'Compare with',
  legend: 'Struck out: no longer in it. Underlined: new.',
  same: 'The two differ in spaces, quotation marks and dashes alone.',
  whole: 'Show the whole text',
  changes: 'Show the changes alone',
  removed: 'No longer in it:',
  added: 'New:',
});
