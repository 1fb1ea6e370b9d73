/** Accessors taken from the prototypes of a document's realm: a form control named "parentNode" cannot stand in for them. */
export interface Realm {
  body: Element | null;
  root: Element;
  view: (Window & typeof globalThis) | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  nodeType(node: Node): number;
  /** Upper case for HTML elements, as `tagName` is. */
  tagName(element: Element): string;
  data(text: Node): string;
  textContent(node: Node): string;
  attributeNames(element: Element): string[];
  attribute(element: Element, name: string): string | null;
  /** The first descendant that the selector fits. */
  find(element: Element, selector: string): Element | null;
  shadowRoot(element: Element): Node | null;
  templateContent(element: Element): Node | null;
  assigned(slot: Element): Node[];
  /** Whether the realm lays pages out: it knows what is rendered. */
  hasLayout: boolean;
  isRendered(element: Element): boolean;
  /** Computed value of the CSS property. */
  position(element: Element): string;
  /** Relative to the screen; null where the realm lays nothing out. */
  box(element: Element): DOMRect | null;
  /** Size of the viewport in CSS pixels. */
  screen: { width: number; height: number };
}

type Getter = (this: unknown) => unknown;

export function realmOf(document: Document): Realm {
  const documentProto = owner(document, 'documentElement');
  const nodeProto = owner(document, 'firstChild');
  const getter = (proto: object | null, name: string): Getter =>
    (proto && Object.getOwnPropertyDescriptor(proto, name)?.get) ?? (() => null);
  const root = getter(documentProto, 'documentElement').call(document) as Element;
  const elementProto = owner(root, 'attributes');
  const view = getter(documentProto, 'defaultView').call(document) as (Window & typeof globalThis) | null;

  const firstChild = getter(nodeProto, 'firstChild');
  const nextSibling = getter(nodeProto, 'nextSibling');
  const nodeType = getter(nodeProto, 'nodeType');
  const nodeValue = getter(nodeProto, 'nodeValue');
  const textContent = getter(nodeProto, 'textContent');
  const tagName = getter(elementProto, 'tagName');
  const shadowRoot = getter(elementProto, 'shadowRoot');
  const content = getter(view?.HTMLTemplateElement?.prototype ?? null, 'content');
  const assignedNodes = view?.HTMLSlotElement?.prototype.assignedNodes;
  const { checkVisibility, getAttributeNames, getAttribute, getBoundingClientRect, querySelector } = (elementProto ??
    {}) as Partial<Element>;

  return {
    root,
    view,
    body: getter(documentProto, 'body').call(document) as Element | null,
    firstChild: (node) => firstChild.call(node) as Node | null,
    nextSibling: (node) => nextSibling.call(node) as Node | null,
    nodeType: (node) => nodeType.call(node) as number,
    tagName: (element) => String(tagName.call(element)).toUpperCase(),
    data: (text) => (nodeValue.call(text) as string | null) ?? '',
    textContent: (node) => (textContent.call(node) as string | null) ?? '',
    shadowRoot: (element) => shadowRoot.call(element) as Node | null,
    templateContent: (element) => content.call(element) as Node | null,
    assigned: (slot) => assignedNodes?.call(slot as HTMLSlotElement) ?? [],
    attributeNames: (element) => getAttributeNames?.call(element) ?? [],
    attribute: (element, name) => getAttribute?.call(element, name) ?? null,
    find: (element, selector) => querySelector?.call(element, selector) ?? null,
    hasLayout: checkVisibility !== undefined,
    isRendered: (element) => checkVisibility?.call(element, { visibilityProperty: true }) ?? true,
    position: (element) => view?.getComputedStyle(element).position ?? 'static',
    box: (element) => getBoundingClientRect?.call(element) ?? null,
    screen: { width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 },
  };
}

/** The object on the prototype chain that holds the property itself. */
function owner(object: object | null, name: string): object | null {
  let proto = object && Object.getPrototypeOf(object);
  while (proto && !Object.hasOwn(proto, name)) proto = Object.getPrototypeOf(proto);
  return proto;
}
