import type { ClaimWords } from './claim-words';
import { EN_FEATURES } from './en-features';
import { EN_FIGURES } from './en-figures';

export const EN_CLAIMS: ClaimWords = {
  since: /\b(?:since|ever since)\s{1,2}(?:at least |about |around |as early as )?$/i,
  perfect: /\b(?:has|have|['’]ve|had)\b/i,
  compared: /\b(?:(?:up|down) from|compared (?:to|with)|than|against|versus)\b[^;]{0,40}$/i,
  ending: /^\s{1,2}(?:to|through|ended|ending|until)\s{1,2}(?:the )?$/i,
  from: /\b(?:from|between)\s{1,2}(?:about |around )?$/i,
  to: /^\s{0,2}(?:to|and|until|till|through|-|–|—)\s{0,2}$/i,
  earlier: /^earlier\b(?!.*\bago\b)/i,
  past: /\b(?:past|last|latest|recent)\b/i,
  sinceAfter: /^\s{1,2}since\b/i,
  reports:
    /\b(?:said|says|told|telling|writing|speaking|saying|posting|announcing|announced|reported|added|wrote|tweeted|posted|stated|confirmed|claimed|warned|testified|declared|insisted|argued|explained|noted|acknowledged|revealed|statement|interview)\b[^,.;]{0,40}$/i,
  subordinate:
    /\b(?:when|after|before|because|which|who|whom|whose|where|that|while|although|though|as|if|following|than|since(?!\s*$)|until(?!\s*$))\b/gi,
  determiner: /(?:\b(?:a|an|the|its|his|her|their|our|my|this|that|of)|['’]s?)\s{1,2}$/i,
  noun: /^\s(?!(?:and|that|when|after|before|with|for|from|because|where|which)\b)[a-z]{3,}/,
  possessive: /^['’]s?\s/,
  word: /[a-z]+(?=n['’]t)|[a-z]+/gi,
  present: /\b(?:is|are|has|have|['’]s|['’]ve|[a-z]{3,}s)\b/,
  noAssertion: [
    /\?["”’')\]]{0,3}\s{0,3}$/,
    /^["“‘'\s]{0,3}(?:if|unless|would|should|could|may|let|imagine|suppose|perhaps|maybe|please|click|read|subscribe|sign up)\b/i,
    /^["“‘'\s]{0,3}(?:i|we) (?:hope|wish|think|believe|want|need|look forward|would like|expect|feel)\b/i,
    /^["“‘'\s]{0,3}\(?(?:graphic|photo|image|picture|video|file|read more|related)\b/i,
  ],
  ahead:
    /\b(?:will|shall|is (?:set|due|scheduled|expected|planned|going|likely|about)|are (?:set|due|scheduled|expected|planned|going|likely|about)|plans? to|aims? to|hopes? to|['’]ll)\b/i,
  place:
    /\b(?:in|near|outside|off|across|throughout|around|(?:north|south|east|west) of)\s(?:the\s(?:\w{4,9}\s(?:of|city|town|village|port|state|province)\s){0,1})?$/i,
  features: EN_FEATURES,
  ...EN_FIGURES,
};
