import type { Block } from './article';
import { imageSource } from './image';
import type { Piece } from './piece';
import { plainText } from './plain-text';
import { absolute } from './url';
import { zoneOf } from './zone';

export interface Body {
  element: HTMLElement;
  text: string;
  blocks: Block[];
}

const PARTS = new Set('UL OL DL TABLE THEAD TBODY TFOOT BLOCKQUOTE DETAILS'.split(' '));
const KEPT = new Set('LI DT DD TR P H1 H2 H3 H4 H5 H6 PRE'.split(' '));
const INLINE = new Set(
  'EM STRONG B I U S SUB SUP SMALL MARK ABBR TIME BR CODE KBD SAMP VAR BDI BDO RUBY RT RP WBR Q CITE INS DEL TD TH SPAN'.split(
    ' ',
  ),
);
const COPIED = ['title', 'datetime', 'colspan', 'rowspan', 'lang', 'dir', 'start', 'reversed', 'alt'];
/** Clutter zones in which no picture belongs to the article. */
const BARREN = new Set(['share', 'related', 'newsletter', 'comments', 'author', 'advert', 'menu', 'consent', 'teaser']);

/** Builds the body anew from the chosen pieces and the pictures and players between them, so that markup and blocks agree by construction. */
export function buildBody(root: Element, pieces: Piece[], kept: Set<number>, captions: Set<number>, url: string): Body {
  const document = root.ownerDocument;
  const blocks: Block[] = [];
  const seen = new Set<string>();
  let text = '';
  const chosen = [...kept].sort((a, b) => a - b);
  const first = pieces[chosen[0] ?? -1];
  const last = pieces[chosen.at(-1) ?? -1];
  const body = document.createElement('div');
  if (!first || !last) return { element: body, text, blocks };
  const top = commonAncestor(first.element, last.element);

  function block(piece: Piece, target: Element): void {
    const { element } = piece;
    const name = KEPT.has(element.tagName) ? element.tagName : 'P';
    const copy = document.createElement(name.toLowerCase());
    copyAttributes(element, copy);
    copyInline(element, copy);
    const content = plainText(copy);
    if (!content) return;
    if (text) text += '\n\n';
    const entry: Block = { type: piece.type, start: text.length, end: text.length + content.length };
    if (piece.level) entry.level = piece.level;
    blocks.push(entry);
    text += content;
    target.append(copy);
  }

  function copyInline(from: Element, to: Element): void {
    for (const child of from.childNodes) {
      if (child.nodeType === 3) to.append(child.nodeValue ?? '');
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      const tag = element.tagName;
      if (tag === 'IMG') {
        const image = picture(element);
        if (image) to.append(image);
        continue;
      }
      if (tag === 'A') {
        const href = element.getAttribute('href')?.trim() ?? '';
        const address = /^mailto:/i.test(href) ? href : absolute(href, url);
        const link = document.createElement(address ? 'a' : 'span');
        if (address) {
          link.setAttribute('href', address);
          link.setAttribute('rel', 'noopener noreferrer');
          link.setAttribute('referrerpolicy', 'no-referrer');
        }
        copyInline(element, link);
        to.append(link);
        continue;
      }
      if (!INLINE.has(tag)) {
        to.append(' ');
        copyInline(element, to);
        to.append(' ');
        continue;
      }
      const copy = document.createElement(tag.toLowerCase());
      copyAttributes(element, copy);
      copyInline(element, copy);
      to.append(copy);
    }
  }

  function picture(image: Element): Element | null {
    const source = imageSource(image, url);
    if (!source || seen.has(source.split('?')[0] as string)) return null;
    seen.add(source.split('?')[0] as string);
    const copy = document.createElement('img');
    copy.setAttribute('src', source);
    copy.setAttribute('alt', image.getAttribute('alt') ?? '');
    copy.setAttribute('referrerpolicy', 'no-referrer');
    copy.setAttribute('loading', 'lazy');
    return copy;
  }

  function figure(element: Element, target: Element): void {
    const images = element.tagName === 'IMG' ? [element] : [...element.querySelectorAll('img')];
    const copy = document.createElement('figure');
    for (const image of images) {
      const own = picture(image);
      if (own) copy.append(own);
    }
    if (element.hasAttribute('data-player')) copyInline(element, copy);
    if (!copy.firstChild) return;
    target.append(copy);
  }

  function caption(piece: Piece, target: Element): void {
    const before = target.lastElementChild;
    if (before?.tagName !== 'FIGURE') return;
    let note = before.querySelector('figcaption');
    if (!note) {
      note = document.createElement('figcaption');
      before.append(note);
    } else note.append(' ');
    copyInline(piece.element, note);
  }

  function visit(node: Element, target: Element): void {
    for (const element of node.children) {
      const mark = element.getAttribute('data-piece');
      const piece = mark === null ? undefined : pieces[Number(mark)];
      if (piece && kept.has(piece.index)) block(piece, target);
      else if (piece && captions.has(piece.index)) caption(piece, target);
      else if (piece) continue;
      else if (element.tagName === 'IMG' || element.hasAttribute('data-player')) {
        if (belongs(element)) figure(element, target);
      } else if (PARTS.has(element.tagName)) {
        const copy = document.createElement(element.tagName.toLowerCase());
        copyAttributes(element, copy);
        visit(element, copy);
        if (copy.querySelector('p, li, dt, dd, tr, img, figure, h1, h2, h3, h4, h5, h6, pre')) target.append(copy);
      } else if (element.tagName === 'LI' && /^[UO]L$/.test(target.tagName)) {
        const copy = document.createElement('li');
        visit(element, copy);
        if (copy.firstChild) target.append(copy);
      } else visit(element, target);
    }
  }

  const belongs = (element: Element) => !follows(element, last.element) && !insideClutter(element, top);
  if (top.hasAttribute('data-piece')) block(first, body);
  else visit(top, body);
  return { element: body, text, blocks };
}

function copyAttributes(from: Element, to: Element): void {
  for (const name of COPIED) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
}

function commonAncestor(a: Element, b: Element): Element {
  let node: Element = a;
  while (!node.contains(b) && node.parentElement) node = node.parentElement;
  return node;
}

const follows = (element: Element, last: Element) => (last.compareDocumentPosition(element) & 4) !== 0;

function insideClutter(element: Element, top: Element): boolean {
  for (let node: Element | null = element; node && node !== top; node = node.parentElement) {
    const zone = zoneOf(node);
    if (zone && BARREN.has(zone)) return true;
    if (node.hasAttribute('data-hidden') && !node.querySelector('p')) return true;
  }
  return false;
}
