import type { Block } from './article';
import { belongingTest } from './belongs';
import { figureMaker } from './figure';
import { copyAttributes, copyInline } from './inline';
import type { Piece } from './piece';
import { plainText } from './plain-text';
import { isPost } from './post';

export interface Body {
  element: HTMLElement;
  text: string;
  blocks: Block[];
}

const PARTS = new Set('UL OL DL TABLE THEAD TBODY TFOOT BLOCKQUOTE DETAILS'.split(' '));
const KEPT = new Set('LI DT DD TR P H1 H2 H3 H4 H5 H6 PRE SUMMARY'.split(' '));
/** Without one of these a part of the page is empty. */
const CONTENT = 'p, li, dt, dd, tr, img, figure, h1, h2, h3, h4, h5, h6, pre, summary';

/** Builds the body anew from the chosen pieces and the pictures and players between them, so that markup and blocks agree by construction. */
export function buildBody(root: Element, pieces: Piece[], kept: Set<number>, captions: Set<number>, url: string): Body {
  const document = root.ownerDocument;
  const blocks: Block[] = [];
  const figures = figureMaker(document, url);
  let text = '';
  const chosen = pieces.filter(({ index }) => kept.has(index));
  const [first] = chosen;
  const last = chosen.at(-1);
  const body = document.createElement('div');
  if (!first || !last) return { element: body, text, blocks };
  const top = commonAncestor(first.element, last.element);
  const belongs = belongingTest(chosen);

  function block(piece: Piece, target: Element): void {
    const { element } = piece;
    const name = KEPT.has(element.tagName) ? element.tagName : 'P';
    const copy = document.createElement(name.toLowerCase());
    copyAttributes(element, copy);
    copyInline(element, copy, url, figures.picture);
    const content = plainText(copy);
    if (!content) return;
    if (text) text += '\n\n';
    const entry: Block = { type: piece.type, start: text.length, end: text.length + content.length };
    if (piece.level) entry.level = piece.level;
    blocks.push(entry);
    text += content;
    target.append(copy);
  }

  function part(element: Element, target: Element): void {
    const copy = document.createElement(element.tagName.toLowerCase());
    copyAttributes(element, copy);
    visit(element, copy);
    const filled = copy.querySelector(CONTENT) ? copy : null;
    const made = isPost(element) && belongs(element) ? figures.post(element, copy) : filled;
    if (made) target.append(made);
  }

  function item(element: Element, target: Element): void {
    const copy = document.createElement('li');
    visit(element, copy);
    if (copy.firstChild) target.append(copy);
  }

  function visit(node: Element, target: Element): void {
    for (const element of node.children) {
      const piece = pieces[Number(element.getAttribute('data-piece') ?? -1)];
      const isFigure = element.tagName === 'IMG' || element.hasAttribute('data-player');
      if (element.tagName === 'CAPTION' && target.tagName === 'TABLE') tableCaption(element, target);
      else if (piece && kept.has(piece.index)) block(piece, target);
      else if (piece && captions.has(piece.index)) figures.caption(piece, target.lastElementChild);
      else if (piece) dropped(element, target);
      else if (isFigure) addFigure(element, target);
      else if (PARTS.has(element.tagName)) part(element, target);
      else if (element.tagName === 'LI' && /^[UO]L$/.test(target.tagName)) item(element, target);
      else visit(element, target);
    }
  }

  /** Like that of a figure it is shown, and no part of the text. */
  function tableCaption(element: Element, table: Element): void {
    const copy = document.createElement('caption');
    copyInline(element, copy, url, figures.picture);
    table.prepend(copy);
  }

  function addFigure(element: Element, target: Element): void {
    const made = belongs(element) && figures.figure(element);
    if (made) target.append(made);
  }

  /** The line is no body; the pictures in it may be. */
  function dropped(element: Element, target: Element): void {
    if (/^[UO]L$|^T(?:ABLE|HEAD|BODY|FOOT|R)$/.test(target.tagName)) return;
    for (const image of element.querySelectorAll('img')) addFigure(image, target);
  }

  if (top.hasAttribute('data-piece')) block(first, body);
  else visit(top, body);
  return { element: body, text, blocks };
}

function commonAncestor(a: Element, b: Element): Element {
  let node: Element = a;
  while (!node.contains(b) && node.parentElement) node = node.parentElement;
  return node;
}
