/** Words with which, after a comma, something else begins: reasons, circumstances, what came after. English, German, French and Spanish. */
const FURTHER =
  'after|although|and|as|because|but|since|though|when|which|while|who|' +
  'aber|als|denn|nachdem|obwohl|und|weil|während|' +
  'après|alors|bien|car|et|mais|puisque|qui|tandis|' +
  'aunque|después|mientras|pero|porque|que|tras|y';
const BREAK = new RegExp(`[,;] (?:${FURTHER})(?!\\p{L})`, 'iu');

/** The sentence up to where, after the figure that ends at `end`, something else begins. */
export function mainClause(sentence: string, end: number): string {
  const rest = sentence.slice(end).search(BREAK);
  return rest < 0 ? sentence : sentence.slice(0, end + rest);
}
