/** With handlers for these, pages lock scrolling, forbid selecting and copying, take keys and open windows. */
const EVENTS = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel'],
  ...['keydown', 'keypress', 'keyup'],
  ...['selectstart', 'dragstart', 'copy', 'cut', 'paste'],
];

/** What is done in the clean page goes no further than its host: the page's handlers of the document and the window hear nothing of it. */
export function shield(host: Element, signal: AbortSignal): void {
  for (const type of EVENTS) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
}
