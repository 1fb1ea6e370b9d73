/** What more than one surface says, in English. */
export const sharedStrings = {
  failed: 'That did not work. {reason}',
};
