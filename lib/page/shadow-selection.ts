/** What older browsers of Chromium's kind have; the others ask the selection itself. */
type SelectingRoot = ShadowRoot & { getSelection?(): Selection | null };

/** The words selected within an element of a shadow root, which the document itself is not told; null when there are none. */
export function selectionWithin(root: ShadowRoot, element: Element): Range | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection) return null;
  const found = rangeOf(selection, root);
  if (!found || found.collapsed) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  const within = clip(range, element);
  return within && !within.collapsed && within.toString().trim() !== '' ? within : null;
}

function rangeOf(selection: Selection, root: SelectingRoot): AbstractRange | null {
  if (selection.getComposedRanges) {
    const [range] = selection.getComposedRanges({ shadowRoots: [root] });
    if (range && root.contains(range.startContainer)) return range;
  }
  const own = root.getSelection?.();
  return own && own.rangeCount > 0 ? own.getRangeAt(0) : null;
}

/** The part of a range that lies in the element. */
function clip(range: Range, element: Element): Range | null {
  if (!range.intersectsNode(element)) return null;
  if (!element.contains(range.startContainer)) range.setStart(element, 0);
  if (!element.contains(range.endContainer)) range.setEnd(element, element.childNodes.length);
  return range;
}
