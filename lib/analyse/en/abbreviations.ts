/** Abbreviations before a name or a number: a sentence never ends after them. */
export const LEADING = new Set(
  'mr mrs ms dr prof sen sens rep reps gov govs gen lt col maj capt sgt cpl cmdr adm hon rev fr st mt ft pres supt det insp no nos vs v fig vol art sec dept univ jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e cf approx est messrs mme'.split(
    ' ',
  ),
);

/** Abbreviations that may also end a sentence: they do when a word follows that opens one. */
export const TRAILING = new Set(
  'inc corp co ltd llc plc bros jr sr etc a.m p.m u.s u.k u.n e.u d.c u.s.a ph.d m.d b.a m.a n.y l.a al ave blvd rd calif mass conn fla ill mich minn pa va wash wis ariz colo'.split(
    ' ',
  ),
);

/** Words that begin a sentence when they are written with a capital after an abbreviation. */
export const OPENERS = new Set(
  'the a an he she it they we you i in on at but and or so this that these those there when while as if for from after before with his her their its our my what who how why by to no not then yet still since although though meanwhile however according'.split(
    ' ',
  ),
);
