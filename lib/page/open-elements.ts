/** Enough for some 100,000 elements. */
const SEARCH_MS = 200;

/**
 * The elements of the body and of the open shadow roots in it. On a page of a million elements not all are asked: nobody
 * must be kept waiting.
 */
export function* openElements(document: Document): Generator<Element> {
  const deadline = performance.now() + SEARCH_MS;
  const roots: ParentNode[] = document.body ? [document.body] : [];
  let asked = 0;
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      yield element;
      if (++asked % 1_024 === 0 && performance.now() > deadline) return;
    }
}
