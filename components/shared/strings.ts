import { localised } from '../../lib/browser/localised';

/** What more than one surface says, in English. */
export const sharedStrings = localised('shared', {
  product: 'Backstory',
  pages: { settings: 'Backstory settings', library: 'Backstory library' },
  failed: 'That did not work. {reason}',
  /** A date takes an article in some languages, by what it is: a day, a month, a year, or several. */
  since: { day: 'Since {date}', month: 'Since {date}', year: 'Since {date}', range: 'Since {date}' },
  untilDay: 'Until {date}',
});
