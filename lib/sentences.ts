/**
 * What the engines say to people, in English; they run where no other language is known, so what shows a sentence translates it.
 * `{…}` is a slot.
 */
export const SENTENCES = {
  damaged:
    'The archive on this computer is damaged. Reading goes on without it. Export from the library what can still be read, then delete everything in the settings to begin anew.',
  full: 'There is no room left for the archive. Nothing was changed; free some space, or delete older articles in the settings.',
  busy: 'The archive is in use by another copy of Backstory. Close the others and try again.',
  readOnly: 'The archive cannot be written to. Reading goes on without it; what is in it can still be read.',
  unknown: 'The archive could not do this ({detail}). Reading goes on without it.',
  noRoom: 'There is no room left on the disk. Free some space, and try again.',
  refused:
    'The browser could not do this ({detail}). If there is no room left on the disk, free some space, and try again.',
  newerArchive:
    'Your archive was written by a newer version of Backstory. Update Backstory to use it; nothing was changed.',
  unreachable: 'The archive could not be started. Reading goes on without it; reload the extension to try again.',
  silent: 'The archive does not answer.',
  late: 'The answer took too long.',
  tooManyFeeds: 'No more than {n} feeds can be followed.',
  privateFeed: 'In a private window no feed can be followed: nothing is stored there.',
  noPin: 'This cannot be pinned.',
  noName: 'A dossier cannot have this name.',
  noHighlight: 'This cannot be highlighted.',
  notFollowed: 'This feed is not followed any more.',
  noArticle: 'This tab shows no article.',
  longText: 'This text is very long. Who says what, and when, was looked for in its first part only.',
  manyPages: 'This article has many pages. No more than {n} are joined here.',
  largePage: 'This page is too large to be read in full. What follows is its beginning.',
} as const;
