import { localised } from '../../../lib/browser/localised';

/** What the panel says of pins, in English. `{n}` is a number. */
export const strings = localised('panel_notebook', {
  title: 'Fact notebook',
  pin: 'Pin to the notebook',
  into: 'Dossier to pin into',
  pinned: { one: '{n} fact pinned to', other: '{n} facts pinned to' },
  begin: 'New dossier for this story',
  open: 'Open',
});
