/** Four digits that can be a year; what stands around them decides. */
export const isYear = (word: string): boolean => /^(?:1\d|20|21)\d\d$/.test(word);
