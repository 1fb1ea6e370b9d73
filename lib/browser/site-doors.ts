import { browser } from 'wxt/browser';
import type { Doors } from '../coverage/sources/headline';
import { absolute } from '../extract/url';
import { feedsAmong, type PageLink } from '../feeds/page-links';

/** What the page in a tab says of how its site can be asked; nothing where no script may look. */
export async function readDoors(tabId: number, pageUrl: string): Promise<Doors> {
  const injected = await browser.scripting
    .executeScript({ target: { tabId }, func: linksOfPage })
    .catch(() => undefined);
  const links = injected?.[0]?.result ?? [];
  const wordpress = links.find(({ rel }) => rel.split(/\s+/).includes('https://api.w.org/'));
  return { wordpress: absolute(wordpress?.href, pageUrl), feeds: feedsAmong(links, pageUrl).map(({ url }) => url) };
}

/** Runs in the page, so it stands by itself. Calls go through prototypes: a page may name its elements like methods. */
function linksOfPage(): PageLink[] {
  const links = [...Document.prototype.querySelectorAll.call(document, 'link[rel][href]')].slice(0, 500);
  return links.map((link) => {
    const value = (name: string) => (Element.prototype.getAttribute.call(link, name) ?? '').slice(0, 2_000);
    return { rel: value('rel'), type: value('type'), href: value('href'), title: value('title') };
  });
}
