/** What an imported article was taken from: another program's export, pages saved as files, or the browser itself. */
export const ORIGINS = [
  'pocket',
  'instapaper',
  'readwise',
  'omnivore',
  'wallabag',
  'pages',
  'bookmarks',
  'history',
] as const;

export type Origin = (typeof ORIGINS)[number];
