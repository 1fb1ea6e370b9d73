import type { Realm } from './realm';

const UNDISPLAYED = /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i;
const READERS_ONLY =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|a11y-hidden|assistive-text|offscreen)(?:$|[\s_-])/i;

/** Whether the mark-up itself says that the element is not shown. */
export function hiddenBy(copy: Element, attributes: NamedNodeMap): boolean {
  if (copy.hasAttribute('hidden')) return true;
  if (copy.getAttribute('aria-hidden') === 'true' && !copy.hasAttribute('src')) {
    // Drop caps and icons are hidden from screen readers, not from the eye.
    return !/^(?:SPAN|I|B|EM|STRONG|A|P|FIGURE|IMG|PICTURE)$/.test(copy.tagName);
  }
  if (READERS_ONLY.test(copy.getAttribute('class') ?? '')) return true;
  const style = attributes.getNamedItem('style')?.value;
  return style !== undefined && style.length < 2_000 && UNDISPLAYED.test(style);
}

/** Whether the element floats over the page: a bar, a modal, a menu. Asked of few elements, near the top only. */
export function isOverlay(realm: Realm, element: Element): boolean {
  const position = realm.view?.getComputedStyle(element).position;
  return position === 'fixed';
}
