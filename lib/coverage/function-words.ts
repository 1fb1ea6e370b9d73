import { stemsOf } from './terms';

/**
 * Words that say nothing of the matter in any text. A large archive finds that out by counting; in one of a dozen articles they
 * would pass for telling. English, German, French and Spanish.
 */
const WORDS = `
a about after again against all also an and any are as at be because been before being between both but by can could did do does
down during each few for from further had has have he her here hers him his how i if in into is it its itself just last may me more
most my new no not now of off on once one only or other our out over own said same say says she should since so some such than that
the their them then there these they this those three through to told too two under until up very was we were what when where which
while who whom why will with would year years you your
aber als am an auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer es für hat haben ich im in ist
mit nach nicht noch nur oder sein seine sich sie sind über um und unter vom von vor war waren was wenn werden wie wird wir zu zum zur
au aux avec ce cette ces dans de des du elle en est et il ils je la le les leur lui mais ne nous on ou par pas plus pour qu que qui
sa se ses son sont sur un une vous
al como con cuando del desde donde el ella ellos entre era es esta este fue ha han hasta la las lo los más me mi muy no nos o para
pero por porque que se sin sobre son su sus también un una y ya
`;

export const FUNCTION_WORDS: ReadonlySet<string> = stemsOf(WORDS);
