/** Words by which those who offer something speak of themselves. */
export const OURS =
  /\b(?:we|our|ours|us|wir|unser|unsere|unserem|unseren|nous|notre|nos|nosotros|nuestr[oa]s?|noi|nostr[oa]|noss[oa]|onze|nasz[ea]?)\b|(?<=\s)(?:мы|наш|наша|наши)(?=\s)/giu;

/** Verbs of what happened and of who said so. */
export const TOLD =
  /\b(?:said|says|was|were|had|told|sagte|waren|hatte|wurde|dit|était|avait|dijo|fue|era|había|detto|disse|foi|zei|werd|był|była|powiedział)\b|(?<=\s)(?:сказал|сказала|был|была|было|были)(?=\s)/giu;
