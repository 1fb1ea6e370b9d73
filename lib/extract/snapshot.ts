import { CAPS } from './caps';
import { type Head, readHead } from './head';
import { hiddenBy, isOverlay } from './hidden';
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

const ATTRIBUTE =
  /^(?:class|href|src|srcset|sizes|alt|title|type|media|rel|role|lang|dir|datetime|content|itemprop|itemtype|colspan|rowspan|width|height|start|reversed|cite|hidden|open|property|aria-(?:hidden|label|modal)|data-[a-z-]{0,20}(?:src|srcset|original|lazy|image|url|href|date|time|testid|component|type|author|hidden))$/;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;
/** Whether a node's layout is worth asking for: these wrap what pages hide. */
const ASKED = new Set(['DIV', 'SECTION', 'ASIDE', 'NAV', 'HEADER', 'FOOTER', 'UL', 'ARTICLE', 'MAIN', 'FORM']);
const CHECK_EVERY = 512;

interface Frame {
  next: Node | null;
  /** Nodes assigned to a slot; they are siblings only here. */
  list: Node[] | null;
  target: Element;
  hidden: boolean;
}

/** Copies the page, iteratively, without scripts, form controls, ids, names and styles. */
export function takeSnapshot(source: Document, options: SnapshotOptions): Snapshot {
  const realm = realmOf(source);
  const document = source.implementation.createHTMLDocument('');
  const body = document.body;
  const head = readHead(realm);
  const snapshot: Snapshot = { document, body, head, partial: false, elements: 0 };
  const start = realm.body ?? realm.root;
  const hasLayout = realm.view !== null && realm.hasLayout && realm.isRendered(start);
  const frames: Frame[] = [{ next: realm.firstChild(start), list: null, target: body, hidden: false }];
  copyAttributes(realm, start, body);
  let text = 0;
  let steps = 0;

  while (frames.length > 0) {
    const frame = frames[frames.length - 1] as Frame;
    const node = frame.next;
    if (!node) {
      frames.pop();
      continue;
    }
    frame.next = frame.list ? (frame.list.shift() ?? null) : realm.nextSibling(node);
    steps += 1;
    if (steps % CHECK_EVERY === 0 && options.now() > options.deadline) snapshot.partial = true;
    if (snapshot.elements >= CAPS.elements || text >= CAPS.text) snapshot.partial = true;
    if (snapshot.partial) break;

    const type = realm.nodeType(node);
    if (type === 3) {
      const data = dataOf(realm, node, options.range)
        .slice(0, CAPS.text - text)
        .replace(INVISIBLE, '');
      text += data.length;
      frame.target.append(data);
      continue;
    }
    if (type !== 1) continue;
    if (options.range && !options.range.intersectsNode(node)) continue;
    const element = node as Element;
    const tag = realm.tagName(element);
    if (tag === 'SCRIPT') head.readScript(realm, element);
    if (tag === 'META' || tag === 'LINK') head.readTag(realm, element);
    if (tag === 'NOSCRIPT' && !holdsText(realm, element)) {
      noscriptImages(realm, element, frame.target);
      continue;
    }
    if (PLAYERS.has(tag)) {
      const card = playerCard(realm, element, document, options.url);
      if (card) frame.target.append(card);
      continue;
    }
    if (DROPPED.has(tag) || tag === 'BUTTON') continue;

    snapshot.elements += 1;
    const copy = document.createElement(safeName(tag));
    copyAttributes(realm, element, copy);
    const hidden =
      frame.hidden ||
      hiddenBy(copy, realm.attributes(element)) ||
      (hasLayout && ASKED.has(tag) && !realm.isRendered(element));
    if (hidden && INLINE.has(tag) && !frame.hidden) continue;
    if (hidden) copy.setAttribute('data-hidden', '');
    if (hasLayout && frames.length < 9 && ASKED.has(tag) && isOverlay(realm, element))
      copy.setAttribute('data-overlay', '');
    // Below the cap the tree is flattened, not cut: the text stays.
    const target = frames.length < CAPS.depth ? copy : frame.target;
    if (target === copy) frame.target.append(copy);
    frames.push(childFrame(realm, element, tag, target, hidden));
  }
  return snapshot;
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

function childFrame(realm: Realm, element: Element, tag: string, target: Element, hidden: boolean): Frame {
  if (tag === 'SLOT') {
    const list = [...realm.assigned(element)];
    if (list.length > 0) return { next: list.shift() ?? null, list, target, hidden };
  }
  if (tag === 'TEMPLATE') {
    // Only a declared shadow root is shown; any other template is a place or a pattern.
    const isShadow = [...realm.attributes(element)].some((attribute) => attribute.name === 'shadowrootmode');
    const content = isShadow ? realm.templateContent(element) : null;
    return { next: content && realm.firstChild(content), list: null, target, hidden };
  }
  const shadow = realm.shadowRoot(element);
  const root = shadow && realm.firstChild(shadow) ? shadow : element;
  return { next: realm.firstChild(root), list: null, target, hidden };
}

/** Ids become class words with a "#": evidence for the scorers, out of reach for scripts and links. */
function copyAttributes(realm: Realm, from: Element, to: Element): void {
  const attributes = realm.attributes(from);
  const count = Math.min(attributes.length, CAPS.attributes);
  let id = '';
  for (let i = 0; i < count; i++) {
    const attribute = attributes.item(i) as Attr;
    const { name, value } = attribute;
    if (value.length > CAPS.attributeLength) continue;
    if (name === 'id') id = value;
    if (ATTRIBUTE.test(name)) to.setAttribute(name, value);
  }
  if (!id) return;
  to.setAttribute('data-ref', id);
  to.setAttribute('class', `${to.getAttribute('class') ?? ''} ${id}`.trim());
}

function safeName(tag: string): string {
  if (tag === 'FORM' || tag === 'FIELDSET' || tag === 'BODY' || tag === 'HTML' || tag === 'NOSCRIPT') return 'div';
  if (tag === 'TEMPLATE') return 'template';
  return /^[A-Z][A-Z0-9-]{0,60}$/.test(tag) ? tag.toLowerCase() : 'span';
}
