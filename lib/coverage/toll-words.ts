import { stemOf } from './terms';

/** What an English sentence says of people harmed, and what makes its figure no count of all of them. Words in lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export type Harm = 'dead' | 'injured' | 'missing';

/** Behind a figure: "nine died", "14 people were hurt", "three are missing". */
export const HARMED: Record<Harm, ReadonlySet<string>> = {
  dead: set('dead died killed drowned perished deaths fatalities'),
  injured: set('injured hurt wounded injuries'),
  missing: set('missing'),
};

/** Before a figure that they make one of people: "killed nine", "claimed nine lives". */
export const HARMING: Record<Harm, ReadonlySet<string>> = {
  dead: set('killed killing kills claimed claiming'),
  injured: set('injured injuring injures hurt hurting hurts wounded wounding wounds'),
  missing: new Set(),
};

/** What a later figure of the same sentence counts: "the toll rose to 14", "the number of injured now stands at 14". */
export const COUNTED: readonly (readonly [harm: Harm, lead: RegExp])[] = [
  [
    'dead',
    /\bdeath toll\b|\bnumber (?:of )?(?:people |those |the )?(?:dead|deaths|killed|fatalities)\b|\btoll(?! (?:of injured|road|booth|gate))\b/giu,
  ],
  ['injured', /\bnumber (?:of )?(?:people |those |the )?(?:injured|hurt|wounded|injuries)\b/giu],
  ['missing', /\bnumber (?:of )?(?:people |those |the )?missing\b/giu],
];

/** May stand between a figure and the harm. */
export const BETWEEN = set('people persons were was had have has been are is be now also confirmed left lay ');

/** Nouns for anybody who was harmed. */
export const ANYBODY = set('people person persons victim victims lives passenger passengers');

/** A figure beside one of these counts some of them: those of a day, of a place, those who came later. */
export const PARTIAL = set(
  'more another further other others additional new extra including among of them whom each a per %',
);

/** Somewhere in a sentence that tells of another time or only of what may be. */
export const ELSEWHERE =
  /^(?:of|among) |\b(?:1[89]|20)\d\d\b|\b(?:last|previous|past|recent) (?:year|month|decade|century|week)s?\b|\b(?:ago|earlier|worst|deadliest|since|annually|yearly|a year|every|seasonal|average|could|might|would|suspected|probable|feared|presumed|denied|if)\b/iu;

/** Of those who died of a fever some are confirmed to have: a figure with the word and one without count different things. */
export const CONFIRMED = /\bconfirm/iu;

/** As many as there are in the world or the country: another figure may be of a part of it. */
export const SCOPE = /\b(?:global(?:ly)?|world(?:wide)?|nationwide|nationally)\b/iu;

/** "A third victim has died": so many by now. */
export const ORDINALS: readonly string[] = [
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
export const ORDINAL_DEATH =
  /\b(?:a|the) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:victim|person|passenger|patient|man|woman|casualty) (?:has |had )?(?:also )?(?:died|was killed|dies)\b/iu;

/** All of these say that somebody was harmed, and not by what. */
export const HARM_STEMS: ReadonlySet<string> = new Set(
  [...Object.values(HARMED), ...Object.values(HARMING), ANYBODY].flatMap((words) => [...words].map(stemOf)),
);
