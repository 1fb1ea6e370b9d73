const XHTML = 'http://www.w3.org/1999/xhtml';
const OPS = 'http://www.idpf.org/2007/ops';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** Characters that no XML document may hold, lone surrogates among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is there for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const XML_NAME = /^[A-Za-z_][\w.-]*$/;

interface Head {
  lang: string;
  dir: string;
  title: string;
  /** Address of the style sheet beside it. */
  style: string;
}

/** Text as XML takes it. */
const xmlText = (text: string) => text.replace(NOT_XML, '');

export const xmlEscape = (text: string) => xmlText(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A document of well-formed XHTML around copies of an HTML element; written by the serialiser, never by hand. */
export function toXhtml(content: Element, { lang, dir, title, style }: Head): string {
  const page = content.ownerDocument.implementation.createDocument(XHTML, 'html', null);
  const root = page.documentElement;
  root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:epub', OPS);
  root.setAttributeNS(XML, 'xml:lang', lang);
  root.setAttribute('lang', lang);
  root.setAttribute('dir', dir);
  const make = (name: string) => page.createElementNS(XHTML, name);
  const head = make('head');
  const titleElement = make('title');
  titleElement.textContent = xmlText(title);
  const link = make('link');
  link.setAttribute('rel', 'stylesheet');
  link.setAttribute('href', style);
  head.append(titleElement, link);
  const body = make('body');
  body.append(copy(content, page));
  root.append(head, body);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(page)}\n`;
}

/** Element by element: HTML takes names of attributes and characters that XML does not. */
function copy(from: Element, page: XMLDocument): Element {
  const to = page.createElementNS(from.namespaceURI, from.localName);
  for (const { name, value } of from.attributes) {
    if (name === 'epub:type') to.setAttributeNS(OPS, name, value);
    else if (XML_NAME.test(name)) to.setAttribute(name, xmlText(value));
  }
  for (const child of from.childNodes) {
    if (child.nodeType === 1) to.append(copy(child as Element, page));
    else if (child.nodeType === 3) to.append(page.createTextNode(xmlText(child.nodeValue ?? '')));
  }
  return to;
}
