/** Fewer paragraphs than this, and the text may stand in shadow roots. */
const FEW_PARAGRAPHS = 3;
const MOST_ELEMENTS = 20_000;
const MOST_ROOTS = 50;

/** The document and, where it shows next to no text itself, the open shadow roots in it. */
export function openRoots(document: Document, query: Document['querySelectorAll']): ParentNode[] {
  const roots: ParentNode[] = [document];
  if (query.call(document, 'p').length >= FEW_PARAGRAPHS) return roots;
  for (let at = 0; at < roots.length && roots.length < MOST_ROOTS; at++) {
    const root = roots[at] as ParentNode;
    const elements = root === document ? query.call(document, '*') : root.querySelectorAll('*');
    for (const element of [...elements].slice(0, MOST_ELEMENTS)) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return roots;
}
