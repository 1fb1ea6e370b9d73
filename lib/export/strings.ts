import { localised } from '../browser/localised';

/** What the files say beside the article, in English. */
export const strings = localised('export', {
  by: 'By',
  published: 'Published',
  saved: 'Saved',
  address: 'Address',
  site: 'Site',
  highlights: 'Highlights',
  note: 'Note',
  picture: 'Picture',
  contents: 'Contents',
});
