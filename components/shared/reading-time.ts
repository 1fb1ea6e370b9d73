/** Words a minute of silent reading in English non-fiction: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. */
const WORDS_A_MINUTE = 238;
/** Characters a minute where words are not set apart, after the same review. */
const CHARACTERS_A_MINUTE = 500;

/** Minutes that reading the text takes, at least one. */
export function readingMinutes(text: string, lang: string): number {
  const minutes = /^(zh|ja|th|ko)\b/.test(lang)
    ? text.replace(/\s+/g, '').length / CHARACTERS_A_MINUTE
    : text.split(/\s+/).length / WORDS_A_MINUTE;
  return Math.max(1, Math.round(minutes));
}
