/** Titles before a name whose sentence begins with them. */
const OPENING = /(?:^|[\n.!?”"] ?)(?:\p{Lu}[\p{L}.]* ){0,3}$/u;
/** Code units that hold three titles. */
const TITLES = 36;

/** Whether the name at `at` is the first of its sentence, titles aside: most likely what the sentence is about. */
export const opensSentence = (text: string, at: number): boolean =>
  OPENING.test(text.slice(Math.max(0, at - TITLES), at));
