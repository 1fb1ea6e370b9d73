import type { BlockType } from './article';
import { countWords } from './count-words';
import { isDataTable } from './data-table';
import { endsParagraph, isInline, withBlocks, wrapped } from './flow';
import { type Mark, Marks } from './marks';
import type { Piece } from './piece';
import { plainText } from './plain-text';
import { HEADING } from './tags';
import { labelOf } from './zone';

interface Context {
  type: BlockType;
  mark: Mark | null;
  hidden: boolean;
  /** Everything in it is one link. */
  linked: boolean;
}

/**
 * Cuts the snapshot into pieces and marks each in the tree (`data-piece`), so that every scorer answers with the same indexes.
 * Bare runs of text get a paragraph of their own; two line breaks in a row end one. Depth is capped by the snapshot, so recursion is safe.
 */
export function cutPieces(body: Element): Piece[] {
  const pieces: Piece[] = [];
  const marks = new Marks();
  const blocky = withBlocks(body);
  let afterImage = false;

  function add(element: Element, context: Context, type: BlockType): void {
    const text = plainText(element);
    const isBare = element.firstElementChild === null;
    if (!text) {
      afterImage ||= !isBare && element.querySelector('img') !== null;
      return;
    }
    const links = isBare || element.tagName === 'A' ? [] : [...element.querySelectorAll('a[href]')];
    const isLink = element.tagName === 'A' || (links.length === 0 && context.linked);
    const linked = links.reduce((sum, link) => sum + plainText(link).length, 0);
    const piece: Piece = {
      index: pieces.length,
      element,
      type,
      text,
      words: countWords(text),
      linkShare: isLink ? 1 : Math.min(1, linked / text.length),
      links: isLink ? 1 : links.length,
      zone: null,
      hidden: context.hidden,
      afterImage,
    };
    if (HEADING.test(element.tagName)) piece.level = Number(element.tagName[1]);
    element.setAttribute('data-piece', String(piece.index));
    pieces.push(piece);
    marks.add(context.mark);
    afterImage = !isBare && element.querySelector('img') !== null;
  }

  function visit(element: Element, outer: Context): void {
    const tag = element.tagName;
    const context = contextOf(element, outer, marks);
    if (tag === 'IMG' || tag === 'PICTURE') {
      afterImage = true;
      return;
    }
    if (element.hasAttribute('data-player')) {
      afterImage = true;
      return;
    }
    if (tag === 'TABLE' && isDataTable(element)) {
      for (const row of element.querySelectorAll('tr')) add(row, context, 'table');
      return;
    }
    if (tag === 'PRE') {
      add(element, context, 'code');
      return;
    }
    if (!blocky.has(element) && element !== body) {
      add(element, context, typeOf(element, context));
      return;
    }
    let run: Node[] = [];
    const flush = () => {
      if (run.some((node) => node.textContent?.trim())) add(wrapped(run, element), context, context.type);
      else if (
        run.some(
          (node) =>
            node.nodeType === 1 && ((node as Element).tagName === 'IMG' || (node as Element).querySelector('img')),
        )
      )
        afterImage = true;
      run = [];
    };
    for (const child of [...element.childNodes]) {
      if (child.nodeType !== 1) {
        run.push(child);
        continue;
      }
      const inner = child as Element;
      const ends = inner.tagName === 'BR' && endsParagraph(inner);
      if (ends) flush();
      else if (isInline(inner, blocky)) run.push(child);
      else {
        flush();
        visit(inner, context);
      }
    }
    flush();
  }

  visit(body, { type: 'paragraph', mark: null, hidden: false, linked: false });
  marks.settle(pieces);
  return pieces;
}

function contextOf(element: Element, outer: Context, marks: Marks): Context {
  const tag = element.tagName;
  const hidden = outer.hidden || element.hasAttribute('data-hidden');
  const label = tag === 'BODY' || tag === 'MAIN' || tag === 'ARTICLE' ? null : labelOf(element);
  let { type } = outer;
  if (tag === 'BLOCKQUOTE') type = 'quote';
  else if (tag === 'LI' || tag === 'DL') type = 'list';
  const linked = outer.linked || (tag === 'A' && element.hasAttribute('href'));
  const mark = label ? marks.mark(label, outer.mark) : outer.mark;
  return { type, hidden, linked, mark };
}

function typeOf(element: Element, context: Context): BlockType {
  if (HEADING.test(element.tagName)) return 'heading';
  if (/^(?:LI|DT|DD)$/.test(element.tagName)) return 'list';
  return context.type;
}
