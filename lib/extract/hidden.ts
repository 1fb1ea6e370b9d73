import type { Realm } from './realm';

const UNDISPLAYED = /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i;
const READERS_ONLY =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|a11y-hidden|assistive-text|offscreen)(?:$|[\s_-])/i;
/** Drop caps and icons are hidden from screen readers, not from the eye. */
const SHOWN = new Set('SPAN I B EM STRONG A P FIGURE IMG PICTURE'.split(' '));
/** What stays in view over more of the screen than this is no bar but the page. */
const MOST_OF_SCREEN = 0.5;

/** Whether the mark-up itself says that the element is not shown. */
export function hiddenBy(copy: Element, style: string | null): boolean {
  if (copy.hasAttribute('hidden')) return true;
  if (copy.getAttribute('aria-hidden') === 'true' && !copy.hasAttribute('src')) return !SHOWN.has(copy.tagName);
  if (READERS_ONLY.test(copy.getAttribute('class') ?? '')) return true;
  return style !== null && style.length < 2_000 && UNDISPLAYED.test(style);
}

/**
 * Whether the element lies over or beside the page instead of in it: a bar or window that stays while the page scrolls, a
 * drawer that waits outside of the screen. Asks for geometry only where the position is out of the ordinary.
 */
export function isOverlay(realm: Realm, element: Element): boolean {
  const position = realm.position(element);
  if (position === 'static' || position === 'relative') return false;
  const box = realm.box(element);
  if (!box || box.width === 0 || box.height === 0) return false;
  const { width, height } = realm.screen;
  if (box.right <= 0 || (position === 'fixed' && (box.left >= width || box.top >= height || box.bottom <= 0)))
    return true;
  const share = (Math.min(box.width, width) * Math.min(box.height, height)) / (width * height);
  // A bar that sticks spans the page; what sticks beside the text, or as high as the screen, may be anything.
  if (position === 'sticky') return box.width > width * 0.9 && share < MOST_OF_SCREEN / 2;
  return position === 'fixed' && (share < MOST_OF_SCREEN || !holdsPage(realm, element));
}

/** Pages made like applications scroll within one element that fills the screen. */
const holdsPage = (realm: Realm, element: Element) => realm.find(element, 'h1, article, main, [role="main"]') !== null;
