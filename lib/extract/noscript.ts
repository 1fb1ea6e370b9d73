import type { Realm } from './realm';

const IMAGE = /<img\s[^<>]{1,4000}>/gi;
const ATTRIBUTES = /\b(src|srcset|alt|width|height)\s?=\s?(?:"([^"]{0,4000})"|'([^']{0,4000})')/gi;
const NAMES = ['src', 'srcset', 'alt', 'width', 'height'];
const STUB = /^data:|^$|(?:blank|spacer|placeholder|transparent|pixel|lazy)[^/]{0,40}\.(?:gif|png|svg)/i;

/** Pages keep the real picture of a lazy stub in `<noscript>`: text where scripts run, elements where they don't. */
export function noscriptImages(realm: Realm, element: Element, target: Element): void {
  const markup = imageMarkup(realm, element);
  for (const attributes of markup.slice(0, 4)) {
    const src = attributes.get('src');
    if (!src || attributes.get('width') === '1' || attributes.get('height') === '1') continue;
    const before = target.lastElementChild;
    const stub = before?.tagName === 'IMG' ? before : before?.querySelector('img');
    if (stub && !STUB.test(stub.getAttribute('src') ?? '')) continue;
    const image = stub ?? target.ownerDocument.createElement('img');
    for (const [name, value] of attributes) image.setAttribute(name, value);
    if (!stub) target.append(image);
  }
}

function imageMarkup(realm: Realm, element: Element): Map<string, string>[] {
  const images = [...element.getElementsByTagName('img')];
  if (images.length > 0) {
    return images.map((image) => {
      const map = new Map<string, string>();
      for (const name of NAMES) {
        const value = realm.attribute(image, name);
        if (value !== null) map.set(name, value);
      }
      return map;
    });
  }
  const text = realm.textContent(element).slice(0, 20_000);
  return [...text.matchAll(IMAGE)].map(
    ([tag]) =>
      new Map(
        [...tag.matchAll(ATTRIBUTES)].map(([, name, a, b]) => [String(name).toLowerCase(), unescaped(a ?? b ?? '')]),
      ),
  );
}

const unescaped = (value: string) => value.replace(/&amp;/g, '&');
