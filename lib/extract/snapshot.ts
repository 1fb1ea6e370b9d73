import { CAPS } from './caps';
import { copyAttributes } from './copy-attributes';
import { formulaElement, isDrawnTwice, isFormulaTag } from './formula';
import { type Frame, frameOf, take } from './frame';
import { type Head, readHead } from './head';
import { hiddenBy, isOverlay } from './hidden';
import { INVISIBLE } from './invisible';
import { noscriptImages } from './noscript';
import { playerCard } from './player';
import { type Realm, realmOf } from './realm';
import { DROPPED, INLINE, PLAYERS } from './tags';

/** A copy of the page that nothing in it can reach, steer or slow down. */
export interface Snapshot {
  /** Inert: no window, no script, no loading. */
  document: Document;
  body: HTMLElement;
  head: Head;
  /** A cap was met: the rest of the page is missing. */
  partial: boolean;
  elements: number;
}

export interface SnapshotOptions {
  url: string;
  deadline: number;
  now: () => number;
  /** Only what lies in the range is copied, with the elements around it. */
  range?: Range;
}

/** Whether a node's layout is worth asking for: these wrap what pages hide. */
const ASKED = new Set(['DIV', 'SECTION', 'ASIDE', 'NAV', 'HEADER', 'FOOTER', 'UL', 'ARTICLE', 'MAIN', 'FORM']);
const CHECK_EVERY = 512;
/** So much is copied whatever the clock says: it is quick, and a machine that stalls for a moment must cost no text. */
const ALWAYS = 4_000;
/** What floats is near the top of the tree; below, nobody asks for it. */
const OVERLAY_DEPTH = 9;

/** Copies the page, iteratively, without scripts, form controls, ids, names and styles. */
export function takeSnapshot(source: Document, options: SnapshotOptions): Snapshot {
  return new Copier(source, options).copyAll();
}

class Copier {
  private readonly realm: Realm;
  private readonly snapshot: Snapshot;
  private readonly hasLayout: boolean;
  private readonly frames: Frame[];
  private characters = 0;

  constructor(
    source: Document,
    private readonly options: SnapshotOptions,
  ) {
    const realm = realmOf(source);
    const document = source.implementation.createHTMLDocument('');
    const { body } = document;
    const start = realm.body ?? realm.root;
    this.realm = realm;
    this.snapshot = { document, body, head: readHead(realm), partial: false, elements: 0 };
    this.hasLayout = realm.view !== null && realm.hasLayout && realm.isRendered(start);
    this.frames = [frameOf(realm, start, 'BODY', body, false)];
    copyAttributes(realm, start, body);
  }

  copyAll(): Snapshot {
    for (let steps = 1; this.frames.length > 0; steps++) {
      if (this.isOver(steps)) break;
      const frame = this.frames[this.frames.length - 1] as Frame;
      const node = take(this.realm, frame);
      if (node) this.copy(node, frame);
      else this.frames.pop();
    }
    return this.snapshot;
  }

  private isOver(steps: number): boolean {
    const isLate =
      steps % CHECK_EVERY === 0 && this.snapshot.elements > ALWAYS && this.options.now() > this.options.deadline;
    const isFull = this.snapshot.elements >= CAPS.elements || this.characters >= CAPS.text;
    this.snapshot.partial ||= isLate || isFull;
    return this.snapshot.partial;
  }

  private copy(node: Node, frame: Frame): void {
    const { range } = this.options;
    const type = this.realm.nodeType(node);
    if (type === 3) this.copyText(node, frame.target);
    if (type !== 1 || (range && !range.intersectsNode(node))) return;
    const element = node as Element;
    const tag = this.realm.tagName(element);
    if (!this.readApart(element, tag, frame.target)) this.copyElement(element, tag, frame);
  }

  private copyText(node: Node, target: Element): void {
    const data = dataOf(this.realm, node, this.options.range)
      .slice(0, CAPS.text - this.characters)
      .replace(INVISIBLE, '');
    this.characters += data.length;
    target.appendChild(this.snapshot.document.createTextNode(data));
  }

  /** Elements that are no text: read for what they tell, or dropped. Answers whether this was one. */
  private readApart(element: Element, tag: string, target: Element): boolean {
    const { realm, snapshot } = this;
    if (tag === 'SCRIPT') snapshot.head.readScript(realm, element);
    if (tag === 'META' || tag === 'LINK') snapshot.head.readTag(realm, element);
    if (tag === 'NOSCRIPT' && !holdsText(realm, element)) {
      noscriptImages(realm, element, target);
      return true;
    }
    if (!PLAYERS.has(tag)) return DROPPED.has(tag) || tag === 'BUTTON';
    const card = playerCard(realm, element, snapshot.document, this.options.url);
    if (card) target.append(card);
    return true;
  }

  private copyElement(element: Element, tag: string, frame: Frame): void {
    const { realm, snapshot, frames } = this;
    snapshot.elements += 1;
    const copy = isFormulaTag(tag)
      ? formulaElement(snapshot.document, tag)
      : snapshot.document.createElement(safeName(tag));
    copyAttributes(realm, element, copy);
    if (isDrawnTwice(copy, frame.target.lastElementChild)) return;
    const asks = this.hasLayout && ASKED.has(tag);
    const isHidden = hiddenBy(copy, realm.attribute(element, 'style')) || (asks && !realm.isRendered(element));
    // Sites hide the formula that they draw as a picture beside it.
    const hidden = frame.hidden || (isHidden && !(INLINE.has(tag) && realm.find(element, 'math')));
    if (hidden && INLINE.has(tag) && !frame.hidden) return;
    if (hidden) copy.setAttribute('data-hidden', '');
    else if (asks && frames.length < OVERLAY_DEPTH && isOverlay(realm, element)) copy.setAttribute('data-overlay', '');
    // Below the cap the tree is flattened, not cut: the text stays.
    const target = frames.length < CAPS.depth ? copy : frame.target;
    if (target === copy) frame.target.appendChild(copy);
    frames.push(frameOf(realm, element, tag, target, hidden));
  }
}

/** The text of a node; where a range is given, the part inside of it. */
function dataOf(realm: Realm, node: Node, range: Range | undefined): string {
  const data = realm.data(node);
  if (!range) return data;
  if (!range.intersectsNode(node)) return '';
  const end = node === range.endContainer ? range.endOffset : data.length;
  return data.slice(node === range.startContainer ? range.startOffset : 0, end);
}

/** Without scripting the parser fills `<noscript>` with elements, and on broken pages with most of the article. */
const holdsText = (realm: Realm, element: Element) =>
  element.firstElementChild !== null && realm.textContent(element).trim().length > 500;

const MERE_CONTAINERS = new Set(['FORM', 'FIELDSET', 'BODY', 'HTML', 'NOSCRIPT', 'OUTPUT']);

function safeName(tag: string): string {
  if (MERE_CONTAINERS.has(tag)) return 'div';
  if (tag === 'TEMPLATE') return 'template';
  return /^[A-Z][A-Z0-9-]{0,60}$/.test(tag) ? tag.toLowerCase() : 'span';
}
