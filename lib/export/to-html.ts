import type { Exported } from './exported';
import { pageContent } from './page';
import { PAGE_STYLE } from './page-style';

/** Whatever a file says, it runs no script and asks nothing of the network. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** One file without anything beside it. */
export function toHtml(exported: Exported): string {
  const { title, lang, dir, byline, url } = exported.article;
  const page = new DOMParser().parseFromString('<!doctype html><meta charset="utf-8">', 'text/html');
  const root = page.documentElement;
  root.lang = lang;
  root.dir = dir;
  const meta = (attributes: Record<string, string>) => add(page, 'meta', attributes);
  meta({ 'http-equiv': 'Content-Security-Policy', content: POLICY });
  meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' });
  meta({ name: 'referrer', content: 'no-referrer' });
  if (byline) meta({ name: 'author', content: byline });
  add(page, 'link', { rel: 'canonical', href: url });
  add(page, 'title', {}).textContent = title;
  add(page, 'style', {}).textContent = PAGE_STYLE;
  page.body.append(pageContent(page, exported));
  return `<!doctype html>\n${root.outerHTML}\n`;
}

function add(page: Document, tag: string, attributes: Record<string, string>): HTMLElement {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  page.head.append(element);
  return element;
}
