/** A vocabulary as data files write it: words parted by blanks or line breaks. */
export const wordSet = (words: string): Set<string> => new Set(words.split(/\s+/).filter(Boolean));
