import { stemsOf } from './terms';

/** Days and months: every article has some, and a search for them finds anything. English, German, French and Spanish. */
const WORDS = `
monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month january february march april june july
august september october november december jan feb apr jun jul aug sep sept oct nov dec
montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern januar februar märz juni juli oktober dezember
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre novembre décembre
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
`;

export const CALENDAR_WORDS: ReadonlySet<string> = stemsOf(WORDS);
