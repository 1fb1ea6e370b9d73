/** Of an element within the clean page, in px from its top left corner. */
export type Place = Record<'left' | 'top', string>;

const GAP = 10;
/** The toolbar may be there. */
const UPPER_EDGE = 60;

/** Above the passage where there is room, else under it; within the page's width. */
export function placeBeside(range: Range, element: HTMLElement): Place {
  const page = element.offsetParent?.getBoundingClientRect() ?? new DOMRect();
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const first = boxes[0] ?? range.getBoundingClientRect();
  const last = boxes.at(-1) ?? first;
  const { offsetWidth: width, offsetHeight: height } = element;
  const fitsAbove = first.top - height - GAP > UPPER_EDGE;
  const top = fitsAbove ? first.top - height - GAP : last.bottom + GAP;
  const middle = fitsAbove ? first.left + first.width / 2 : last.left + last.width / 2;
  const left = Math.min(Math.max(middle - width / 2 - page.left, 8), page.width - width - 8);
  return { left: `${Math.max(left, 0)}px`, top: `${top - page.top}px` };
}
