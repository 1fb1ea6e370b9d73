import { INVISIBLE } from '../extract/invisible';

/** White space, which extraction folds, and what it leaves out. */
const BETWEEN = new RegExp(`\\s|${INVISIBLE.source}`);
const ALL_BETWEEN = new RegExp(BETWEEN, 'g');

/** The characters by which a text of the page and one of the article are compared. */
export const lettersOf = (text: string): string => text.replace(ALL_BETWEEN, '');

export const isLetter = (character: string): boolean => !BETWEEN.test(character);
