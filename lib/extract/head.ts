import { type Json, parseJsonLd } from './json-ld';
import type { Realm } from './realm';

/** What the page says about itself outside the text. */
export interface Head {
  title: string;
  lang: string | null;
  dir: string | null;
  /** By lower-case name or property, in order. */
  meta: Map<string, string[]>;
  links: { rel: string; href: string }[];
  /** JSON-LD nodes, flattened out of lists and graphs. */
  nodes: Json[];
  readTag(realm: Realm, element: Element): void;
  readScript(realm: Realm, element: Element): void;
}

const MOST_TAGS = 500;
const JSON_LD_LENGTH = 300_000;

export function readHead(realm: Realm): Head {
  const value = (element: Element, name: string) => realm.attribute(element, name) ?? '';
  const addNodes = (source: string) => {
    if (head.nodes.length <= MOST_TAGS) head.nodes.push(...parseJsonLd(source.slice(0, JSON_LD_LENGTH)));
  };
  const head: Head = {
    title: '',
    lang: value(realm.root, 'lang') || value(realm.root, 'xml:lang') || null,
    dir: value(realm.root, 'dir') || null,
    meta: new Map(),
    links: [],
    nodes: [],
    readTag(_realm, element) {
      if (realm.tagName(element) === 'LINK') {
        if (head.links.length < MOST_TAGS)
          head.links.push({ rel: value(element, 'rel').toLowerCase(), href: value(element, 'href') });
        return;
      }
      const content = value(element, 'content').trim();
      const key = (
        value(element, 'property') ||
        value(element, 'name') ||
        value(element, 'itemprop') ||
        value(element, 'http-equiv')
      ).toLowerCase();
      // Frameworks that know no script in the head put the data into a meta element of that name.
      if (key.endsWith('ld+json')) addNodes(content);
      if (!key || !content || content.length > 2_000 || head.meta.size > MOST_TAGS) return;
      head.meta.set(key, [...(head.meta.get(key) ?? []).slice(0, 20), content]);
    },
    readScript(_realm, element) {
      if (/ld\+json/i.test(value(element, 'type'))) addNodes(realm.textContent(element));
    },
  };
  for (let child = realm.firstChild(realm.root); child; child = realm.nextSibling(child)) {
    if (realm.nodeType(child) === 1 && realm.tagName(child as Element) === 'HEAD') readChildren(realm, child, head);
  }
  return head;
}

function readChildren(realm: Realm, parent: Node, head: Head): void {
  for (let child = realm.firstChild(parent); child; child = realm.nextSibling(child)) {
    if (realm.nodeType(child) !== 1) continue;
    const element = child as Element;
    const tag = realm.tagName(element);
    if (tag === 'TITLE' && !head.title)
      head.title = realm.textContent(element).slice(0, 1_000).replace(/\s+/g, ' ').trim();
    if (tag === 'META' || tag === 'LINK') head.readTag(realm, element);
    if (tag === 'SCRIPT') head.readScript(realm, element);
  }
}

/** The first value that one of the names has. */
export function metaOf(head: Head, ...names: string[]): string | null {
  for (const name of names) {
    const found = head.meta.get(name)?.[0];
    if (found) return found;
  }
  return null;
}
