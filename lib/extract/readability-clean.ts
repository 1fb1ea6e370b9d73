import type { Outline } from './outline';
import type { Piece } from './piece';
import { isIn, type Strictness } from './readability';
import { weightOf } from './readability-score';
import { PLACEHOLDER, SHARE } from './words/readability';

export interface Cleaned {
  pieces: Piece[];
  /** Characters. */
  length: number;
}

/** What is left in an element after those in it were cleaned. */
interface Content extends Cleaned {
  linked: number;
  commas: number;
  images: number;
  paragraphs: number;
  items: number;
  /** Characters in headings; in lists, those of nested lists once more. */
  headings: number;
  lists: number;
  hasDataTable: boolean;
  /** Text in an element that usually holds text. */
  isTextual: boolean;
}

const GONE = new Set(['FOOTER', 'ASIDE']);
const FISHY = new Set(['TABLE', 'UL', 'DIV']);
const CONTAINERS = new Set(['DIV', 'ARTICLE', 'SECTION', 'P', 'OL', 'UL']);
const TEXTUAL = new Set('SPAN LI TD BLOCKQUOTE DL DIV OL P PRE TABLE UL'.split(' '));
const SHARE_LENGTH = 500;
/** An element with so many commas is text, whatever else is in it. */
const MANY_COMMAS = 10;

/** Takes boxes, share bars and lists of links out of the parts of an article, from the inside outwards. */
export function cleaned(parts: Outline[], strictness: Strictness): Cleaned {
  const whole = empty();
  for (const part of parts) {
    // Whatever else is a part by itself counts as a container from here on.
    const node = CONTAINERS.has(part.tag) ? part : { ...part, tag: 'DIV' };
    const content = GONE.has(part.tag) && node === part ? null : contentOf(node, strictness, false, true);
    if (content) add(whole, content);
  }
  return whole;
}

function contentOf(node: Outline, strictness: Strictness, inDataTable: boolean, isPart: boolean): Content | null {
  if (!isPart && (GONE.has(node.tag) || (node.length < SHARE_LENGTH && SHARE.test(node.names)))) return null;
  if (/^H[12]$/.test(node.tag) && strictness.weighs && weightOf(node) < 0) return null;
  const content = node.piece ? leafContent(node, node.piece) : empty();
  if (!node.piece) {
    content.images = node.images;
    for (const child of node.children) {
      const inner = contentOf(child, strictness, inDataTable || node.isDataTable, false);
      if (inner) add(content, inner);
    }
  }
  const isFree = inDataTable || node.isDataTable || content.hasDataTable;
  if (strictness.cleans && FISHY.has(node.tag) && !isFree && isFishy(node, content, strictness.weighs)) return null;
  return counted(node, content);
}

/** Adds what the element itself is to the content in it. */
function counted(node: Outline, content: Content): Content {
  if (node.tag === 'P') content.paragraphs += 1;
  if (node.tag === 'LI') content.items += 1;
  if (/^H[1-6]$/.test(node.tag)) content.headings += content.length;
  if (node.tag === 'UL' || node.tag === 'OL') content.lists += content.length;
  content.hasDataTable ||= node.isDataTable;
  content.isTextual ||= content.length > 0 && TEXTUAL.has(node.tag);
  return content;
}

function isFishy(node: Outline, content: Content, weighs: boolean): boolean {
  const { length, linked, images, paragraphs, items } = content;
  const weight = weighs ? weightOf(node) : 0;
  if (weight < 0) return true;
  if (content.commas >= MANY_COMMAS) return false;
  const [only] = content.pieces;
  if (only && content.pieces.length === 1 && PLACEHOLDER.test(only.text)) return true;
  const isList = node.tag === 'UL' || content.lists > length * 0.9;
  const density = length > 0 ? linked / length : 0;
  const inFigure = isIn(node.parent, 'FIGURE', 4);
  const isShort =
    content.headings < length * 0.9 && length < 25 && (images === 0 || images > 2) && density > 0 && !inFigure;
  const isRemoved =
    (!inFigure && images > 1 && paragraphs < images * 0.5) ||
    (!isList && (items - 100 > paragraphs || isShort || (weight < 25 && density > 0.2))) ||
    (weight >= 25 && density > 0.5) ||
    (images === 0 && !content.isTextual);
  return isRemoved && !(isList && isGallery(node, content));
}

/** A list in which every item is a picture. */
const isGallery = (node: Outline, content: Content) =>
  node.children.every((child) => child.children.length < 2) && content.images === content.items;

function leafContent(node: Outline, piece: Piece): Content {
  const { length, linked, commas, images } = node;
  const isTextual = piece.element.getElementsByTagName('span').length > 0;
  return { ...empty(), pieces: [piece], length, linked, commas, images, isTextual };
}

function empty(): Content {
  const numbers = { length: 0, linked: 0, commas: 0, images: 0, paragraphs: 0, items: 0, headings: 0, lists: 0 };
  return { ...numbers, pieces: [], hasDataTable: false, isTextual: false };
}

function add(to: Content, content: Content): void {
  for (const piece of content.pieces) to.pieces.push(piece);
  for (const key of ['length', 'linked', 'commas', 'images', 'paragraphs', 'items', 'headings', 'lists'] as const)
    to[key] += content[key];
  to.hasDataTable ||= content.hasDataTable;
  to.isTextual ||= content.isTextual;
}
