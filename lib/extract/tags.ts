const set = (names: string) => new Set(names.toUpperCase().split(' '));

/**
 * MathML Core without what carries HTML, links or actions. In documents their names are in lower case, other than those of
 * HTML.
 */
export const FORMULA_TAGS =
  'math mrow mi mn mo mtext ms mspace mfrac msqrt mroot mstyle mpadded mphantom mfenced menclose msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd semantics'.split(
    ' ',
  );

/** Elements that flow in a line of text, unless something inside them does not. */
export const INLINE = new Set([
  ...FORMULA_TAGS,
  ...set(
    `${FORMULA_TAGS.join(' ')} a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr img picture source`,
  ),
]);

/** Elements of which nothing is read. */
export const DROPPED = set(
  'script style link meta title base input select textarea option optgroup datalist progress meter canvas svg map area param track frame frameset noframes applet dialog menuitem selectedcontent annotation annotation-xml mglyph malignmark maction',
);

/** Elements that play something: the reader shows a link in their place. */
export const PLAYERS = set('iframe video audio object embed');

export const HEADING = /^H[1-6]$/;
