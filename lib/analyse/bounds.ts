/** Some 40,000 words: more than any article, and what a page may cost at most. The report covers what stands before. */
export const MOST_CHARACTERS = 250_000;
