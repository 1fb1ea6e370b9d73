import { localised } from '../../lib/browser/localised';

/** What more than one surface says, in English. */
export const sharedStrings = localised('shared', {
  product: 'Backstory',
  pages: { settings: 'Backstory settings', library: 'Backstory library' },
  failed: 'That did not work. {reason}',
  since: 'Since {date}',
  until: 'Until {date}',
});
