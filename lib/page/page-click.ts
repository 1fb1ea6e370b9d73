const CONTROLS = 'a[href], button, input, select, textarea, label, summary, audio, video, [contenteditable]';

/** Links and controls are the page's own, and so is the end of a selection. */
export function isForThePage({ target, view }: MouseEvent): boolean {
  const isControl = target instanceof Element && target.closest(CONTROLS) !== null;
  return isControl || view?.getSelection()?.isCollapsed === false;
}
