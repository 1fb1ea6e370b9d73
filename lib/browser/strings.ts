import { localised } from './localised';

/** What the background says, in English. */
export const strings = localised('background', {
  menu: 'Read with its backstory',
  button: {
    plain: 'Read this article with its backstory',
    article: 'Article found: read it with its backstory',
    reading: 'Reading the article…',
    off: 'Backstory cannot read this page',
  },
  /** The browser puts what is selected in the place of %s. */
  lookUp: 'Look up “%s”',
  omnibox: 'Search what you have read with Backstory',
  failed: 'This page could not be read: something in it broke the reading.',
});
