import type { Realm } from './realm';

/** A place in the walk over the page: an element being copied and what comes next in it. */
export interface Frame {
  next: Node | null;
  /** Nodes assigned to a slot; they are siblings only here. */
  assigned: Node[] | null;
  /** How many of them have been taken. */
  taken: number;
  /** The copy that what follows goes into. */
  target: Element;
  hidden: boolean;
}

/** The children that are shown: of an open shadow root before those of its host, of a slot what is put there. */
export function frameOf(realm: Realm, element: Element, tag: string, target: Element, hidden: boolean): Frame {
  const assigned = tag === 'SLOT' ? realm.assigned(element) : [];
  if (assigned.length > 0) return { next: assigned[0] ?? null, assigned, taken: 1, target, hidden };
  return { next: firstShown(realm, element, tag), assigned: null, taken: 0, target, hidden };
}

/** The next node of the frame, or null; the frame moves on. */
export function take(realm: Realm, frame: Frame): Node | null {
  const node = frame.next;
  if (!node) return null;
  frame.next = frame.assigned ? (frame.assigned[frame.taken++] ?? null) : realm.nextSibling(node);
  return node;
}

function firstShown(realm: Realm, element: Element, tag: string): Node | null {
  if (tag === 'TEMPLATE') {
    // Only a declared shadow root is shown; any other template is a place or a pattern.
    const isShadow = realm.attribute(element, 'shadowrootmode') !== null;
    const content = isShadow ? realm.templateContent(element) : null;
    return content && realm.firstChild(content);
  }
  const shadow = realm.shadowRoot(element);
  return (shadow && realm.firstChild(shadow)) ?? realm.firstChild(element);
}
