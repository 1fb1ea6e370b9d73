import { INLINE } from './tags';

/** Whether an element flows in a line of text. */
export const isInline = (element: Element, blocky: Set<Element>) =>
  (INLINE.has(element.tagName) || element.tagName.includes('-')) && !blocky.has(element);

/** The second of two line breaks, or the first: a paragraph ends there. */
export function endsParagraph(br: Element): boolean {
  return isBreak(sibling(br, 'nextSibling')) || isBreak(sibling(br, 'previousSibling'));
}

const isBreak = (node: Node | null) => node?.nodeType === 1 && (node as Element).tagName === 'BR';

function sibling(node: Node, side: 'nextSibling' | 'previousSibling'): Node | null {
  let other = node[side];
  while (other && other.nodeType !== 1 && !other.nodeValue?.trim()) other = other[side];
  return other;
}

/** Elements that hold something which does not flow in a line; found from the leaves upwards, in one pass. */
export function withBlocks(body: Element): Set<Element> {
  const found = new Set<Element>();
  const list = [...body.querySelectorAll('*')];
  for (let i = list.length - 1; i >= 0; i--) {
    const element = list[i] as Element;
    const tag = element.tagName;
    const isBlock = tag === 'BR' ? endsParagraph(element) : !INLINE.has(tag) && !tag.includes('-');
    if ((isBlock || found.has(element)) && element.parentElement) found.add(element.parentElement);
  }
  return found;
}

export function wrapped(run: Node[], parent: Element): Element {
  const first = run[0] as Node;
  const paragraph = parent.ownerDocument.createElement('p');
  parent.insertBefore(paragraph, first);
  for (const node of run) paragraph.append(node);
  return paragraph;
}
