import { FORMULA_TAGS } from './tags';

const NAMESPACE = 'http://www.w3.org/1998/Math/MathML';
export const FORMULA_ATTRIBUTES =
  'display mathvariant stretchy accent accentunder columnalign linethickness notation'.split(' ');
const NAMES = new Set(FORMULA_TAGS);
/** Formulas drawn for the eye beside their MathML: KaTeX, MediaWiki. */
const DRAWN = /(?:^|\s)(?:katex-html|mwe-math-fallback-\S{1,40})(?:\s|$)/;

export const isFormulaTag = (tag: string) => NAMES.has(tag.toLowerCase());

export const formulaElement = (document: Document, tag: string): Element =>
  document.createElementNS(NAMESPACE, tag.toLowerCase());

/** Whether the copy shows once more the formula that was copied before it. */
export const isDrawnTwice = (copy: Element, before: Element | null): boolean =>
  DRAWN.test(copy.getAttribute('class') ?? '') && before?.querySelector('math') !== null;

/** The formula with nothing in it but MathML and text: no links, no HTML, no annotations. */
export function copyFormula(formula: Element, document: Document): Element {
  const copy = formulaElement(document, formula.tagName);
  for (const name of FORMULA_ATTRIBUTES) {
    const value = formula.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  for (const child of formula.childNodes) {
    if (child.nodeType === 3) copy.append(child.nodeValue ?? '');
    if (child.nodeType === 1 && isFormulaTag((child as Element).tagName))
      copy.append(copyFormula(child as Element, document));
  }
  return copy;
}
