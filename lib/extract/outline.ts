import { isDataTable } from './data-table';
import type { Piece } from './piece';

/** The tree of the snapshot down to its pieces, without what holds no text and no picture: scorers need not ask the DOM again. */
export interface Outline {
  /** Upper case; P for a container that holds nothing but a line of text. */
  tag: string;
  /** Class names and ids. */
  names: string;
  parent: Outline | null;
  children: Outline[];
  /** Leaves have one. */
  piece: Piece | null;
  /** Characters in it, and how many of them are in links. */
  length: number;
  linked: number;
  commas: number;
  /** Pictures in the leaf, or directly in the container. */
  images: number;
  isDataTable: boolean;
  /** Whether something in it makes it more than a paragraph. */
  hasBlocks: boolean;
}

/** Whether an element is left out with all that is in it. */
export type Skip = (element: Element, tag: string, names: string, parent: Outline | null) => boolean;

const COMMA = /[,،﹐︐︑⹁⸴⸲，]/g;
const BLOCKS = new Set('BLOCKQUOTE DL DIV IMG OL P PRE TABLE UL'.split(' '));
/** A container of one paragraph stands for the paragraph, unless that is mostly links. */
const MOST_LINKED = 0.25;

/** Copies the tree below an element whose pieces are marked. Its depth is capped by the snapshot, so recursion is safe. */
export function outlineOf(element: Element, pieces: Piece[], skip: Skip): Outline {
  const root = nodeOf(element, element.tagName, null);
  grow(root, element, pieces, skip);
  return root;
}

function grow(node: Outline, element: Element, pieces: Piece[], skip: Skip): void {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    node.hasBlocks ||= BLOCKS.has(child.tagName);
    if (child.tagName === 'IMG') {
      node.images += 1;
      continue;
    }
    const grown = branch(child, node, pieces, skip);
    if (!grown) continue;
    node.children.push(grown);
    node.length += grown.length;
    node.linked += grown.linked;
    node.commas += grown.commas;
    node.hasBlocks ||= grown.hasBlocks;
  }
}

function branch(element: Element, parent: Outline, pieces: Piece[], skip: Skip): Outline | null {
  const node = nodeOf(element, element.tagName, parent);
  if (skip(element, node.tag, node.names, parent)) return null;
  const mark = element.getAttribute('data-piece');
  const piece = mark === null ? undefined : pieces[Number(mark)];
  if (piece) return leaf(node, piece);
  grow(node, element, pieces, skip);
  if (node.children.length === 0 && node.images === 0) return null;
  if (node.tag === 'TABLE') node.isDataTable = isDataTable(element);
  if (node.tag !== 'DIV') return node;
  if (!node.hasBlocks) node.tag = 'P';
  const [only] = node.children;
  const isWrapper = element.childElementCount === 1 && element.firstElementChild?.tagName === 'P';
  if (!only || !isWrapper || only.linked >= only.length * MOST_LINKED) return node;
  only.parent = parent;
  return only;
}

function leaf(node: Outline, piece: Piece): Outline {
  if (node.tag === 'DIV') node.tag = 'P';
  node.piece = piece;
  node.length = piece.text.length;
  node.linked = piece.linkShare * piece.text.length;
  node.commas = piece.text.match(COMMA)?.length ?? 0;
  node.images = piece.element.getElementsByTagName('img').length;
  node.hasBlocks = node.images > 0;
  return node;
}

function nodeOf(element: Element, tag: string, parent: Outline | null): Outline {
  return {
    tag,
    names: element.getAttribute('class') ?? '',
    parent,
    children: [],
    piece: null,
    length: 0,
    linked: 0,
    commas: 0,
    images: 0,
    isDataTable: false,
    hasBlocks: false,
  };
}

/** All nodes, each before those in it. */
export function* nodesOf(root: Outline): Generator<Outline> {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as Outline);
  }
}
