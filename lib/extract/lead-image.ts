import { type Head, metaOf } from './head';
import { imageSource } from './image';
import { articleNodes, isJson, listOf, textOf } from './json-ld';
import { absolute } from './url';

const GENERIC = /(?:logo|default|placeholder|favicon|fallback|blank)[^/]{0,60}$/i;

export function leadImageOf(body: Element, head: Head, url: string): string | null {
  const structured = articleNodes(head.nodes)
    .flatMap((node) => listOf(node.image))
    .map((image) => (isJson(image) ? (textOf(image.url) ?? textOf(image.contentUrl)) : textOf(image)));
  const named = [
    metaOf(head, 'og:image', 'og:image:url', 'og:image:secure_url'),
    metaOf(head, 'twitter:image', 'twitter:image:src'),
    ...structured,
  ]
    .map((address) => absolute(address, url))
    .filter((address): address is string => address !== null);
  const good = named.find((address) => !GENERIC.test(address));
  if (good) return good;
  for (const image of [...body.querySelectorAll('article img, main img, figure img')].slice(0, 20)) {
    const source = imageSource(image, url);
    if (source && !GENERIC.test(source)) return source;
  }
  return named[0] ?? null;
}
