import type { Article } from '../extract/article';
import { absolute } from '../extract/url';
import { strings } from './strings';

/** Attributes that mean something to a live page alone. */
const LIVE = ['rel', 'referrerpolicy', 'loading', 'srcset'];

/**
 * The sanitised body of an article in a document of its own, where nothing loads or runs, made fit for a file: what
 * leads nowhere outside of the page is text, pictures are links unless they are in the markup themselves (`data:`).
 */
export function bodyFor({ html, url }: Pick<Article, 'html' | 'url'>): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('*')) for (const name of LIVE) element.removeAttribute(name);
  for (const source of body.querySelectorAll('source')) source.remove();
  for (const picture of body.querySelectorAll('picture')) picture.replaceWith(...picture.childNodes);
  for (const image of body.querySelectorAll('img')) settlePicture(image, url);
  for (const link of body.querySelectorAll('a')) settleLink(link, url);
  return body;
}

function settleLink(link: HTMLAnchorElement, url: string): void {
  const href = link.getAttribute('href') ?? '';
  const address = /^mailto:/i.test(href) ? href : href.startsWith('#') ? null : absolute(href, url);
  if (address) link.setAttribute('href', address);
  else link.replaceWith(...link.childNodes);
}

function settlePicture(image: HTMLImageElement, url: string): void {
  const source = image.getAttribute('src') ?? '';
  if (!source.startsWith('data:')) image.replaceWith(...linkedPicture(image, absolute(source, url)));
}

function linkedPicture(image: HTMLImageElement, address: string | null): (string | Element)[] {
  if (!address) return [];
  const alt = image.getAttribute('alt')?.trim();
  const words = alt ? `${strings.picture}: ${alt}` : strings.picture;
  if (image.closest('a')) return [words];
  const link = image.ownerDocument.createElement('a');
  link.href = address;
  link.textContent = words;
  return [link];
}
