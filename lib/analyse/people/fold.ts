/** Lower case, without diacritics, apostrophes and full stops. */
export const fold = (text: string): string =>
  // Most names have neither, and this is asked for every name of a text.
  /^[A-Za-z -]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replace(/[\p{M}’'.]/gu, '')
        .toLowerCase();

const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'a', œ: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** One key for the spellings that transliteration gives a name: Müller and Mueller, Zelensky and Zelenskyy. */
export const nameKey = (word: string): string =>
  fold(word)
    .replace(/[ßøæœłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/([aou])e/g, '$1')
    .replace(/(?<=.{3})[iyj]+$/, 'y');
