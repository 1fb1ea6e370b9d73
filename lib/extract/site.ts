import { type Head, metaOf } from './head';
import { isJson, listOf, textOf, typesOf } from './json-ld';
import { hostOf } from './url';

export function siteNameOf(head: Head, url: string): string | null {
  const own = metaOf(head, 'og:site_name', 'application-name', 'apple-mobile-web-app-title');
  if (own) return own.slice(0, 100);
  for (const node of head.nodes) {
    const publisher = listOf(node.publisher).find(isJson);
    const name = textOf(publisher?.name) ?? (typesOf(node).includes('WebSite') ? textOf(node.name) : null);
    if (name) return name.slice(0, 100);
  }
  const host = hostOf(url);
  const tail = head.title.split(/\s+[|–—-]\s+/).at(-1) ?? '';
  const bare = tail.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (bare.length > 2 && host.replace(/[^a-z0-9]/g, '').includes(bare)) return tail;
  return host || null;
}
