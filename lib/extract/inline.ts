import { copyFormula } from './formula';
import { absolute } from './url';

/** Elements within a line of text that are copied as they are; of others the text alone. */
const INLINE = new Set(
  'EM STRONG B I U S SUB SUP SMALL MARK ABBR TIME BR CODE KBD SAMP VAR BDI BDO RUBY RT RP WBR Q CITE INS DEL TD TH SPAN'.split(
    ' ',
  ),
);
const COPIED = ['title', 'datetime', 'colspan', 'rowspan', 'lang', 'dir', 'start', 'reversed', 'alt'];

/** Makes the copy of a picture, or null where it is none for the reader. */
export type MakePicture = (image: Element) => Element | null;

/** Copies what stands in a line: text, links, pictures, emphasis. */
export function copyInline(from: Element, to: Element, url: string, makePicture: MakePicture): void {
  const document = to.ownerDocument;
  for (const child of from.childNodes) {
    if (child.nodeType === 3) to.append(child.nodeValue ?? '');
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    const tag = element.tagName;
    if (tag === 'IMG') {
      const image = makePicture(element);
      if (image) to.append(image);
    } else if (tag === 'A') {
      const link = linkTo(document, element.getAttribute('href'), url);
      copyInline(element, link, url, makePicture);
      to.append(link);
    } else if (tag === 'math') {
      to.append(copyFormula(element, document));
    } else if (INLINE.has(tag)) {
      const copy = document.createElement(tag.toLowerCase());
      copyAttributes(element, copy);
      copyInline(element, copy, url, makePicture);
      to.append(copy);
    } else {
      to.append(' ');
      copyInline(element, to, url, makePicture);
      to.append(' ');
    }
  }
}

/** A link that tells nobody where the reader comes from; a mere span where the address is none. */
export function linkTo(document: Document, href: string | null, url: string): Element {
  const given = href?.trim() ?? '';
  const address = /^mailto:/i.test(given) ? given : absolute(given, url);
  if (!address) return document.createElement('span');
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.setAttribute('rel', 'noopener noreferrer');
  link.setAttribute('referrerpolicy', 'no-referrer');
  return link;
}

export function copyAttributes(from: Element, to: Element): void {
  for (const name of COPIED) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
}
