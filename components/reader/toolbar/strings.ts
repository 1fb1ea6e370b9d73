/** What the reader's toolbar says, in English. */
export const strings = {
  toolbar: 'Backstory',
  original: 'Original page',
  back: 'Back to the original page (Esc)',
};
