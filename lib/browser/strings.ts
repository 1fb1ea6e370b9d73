import { localised } from './localised';

/** What the background says, in English. */
export const strings = localised('background', {
  menu: 'Read with its backstory',
  failed: 'This page could not be read: something in it broke the reading.',
});
