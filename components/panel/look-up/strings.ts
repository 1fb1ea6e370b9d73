import { localised } from '../../../lib/browser/localised';

/** What looking something up says, in English. `{…}` are slots; `{n}` is a number. */
export const strings = localised('panel_look_up', {
  open: 'Look something up',
  title: 'Look it up',
  field: 'Names or words',
  lead: 'Searches what is kept on this computer. Or select words on any page and choose “Look up” in the menu of the right mouse button.',
  close: 'Back',
  exact: 'These very words',
  others: 'Also about these words',
  nothing: 'Nothing that is kept here has to do with “{words}”.',
  found: { one: '{n} article found', other: '{n} articles found' },
  copy: 'Kept copy',
  inLibrary: 'Search the whole library',
});
