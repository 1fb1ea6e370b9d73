import type { Realm } from './realm';
import { absolute } from './url';

/** Hosts whose frames are worth a link: videos, posts, sound, maps, charts, documents. */
const WORTH =
  /(?:youtube(?:-nocookie)?\.com\/embed|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|ted\.com|facebook\.com\/plugins\/(?:video|post)|instagram\.com|(?:twitter|x)\.com|tiktok\.com|bsky\.app|soundcloud\.com|spotify\.com|podcasts\.apple\.com|megaphone\.fm|acast\.com|brightcove|jwplatform|kaltura|vk\.com\/video|rutube\.ru|google\.com\/maps|openstreetmap\.org|datawrapper|flourish|infogram|documentcloud|scribd\.com|slideshare|archive\.org\/embed|codepen\.io|player)/i;

/** A safe stand-in for something that plays: a figure with a link. Null for frames of advertising and measuring. */
export function playerCard(realm: Realm, element: Element, document: Document, base: string): Element | null {
  const value = (name: string) => realm.attribute(element, name) ?? '';
  const tag = realm.tagName(element);
  const address = absolute(value('src') || value('data-src') || value('data') || sourceOf(realm, element), base);
  if (!address || address.length > 2_000) return null;
  if (tag !== 'VIDEO' && tag !== 'AUDIO' && !WORTH.test(address)) return null;
  const figure = document.createElement('figure');
  figure.setAttribute('data-player', tag.toLowerCase());
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.textContent = value('title').slice(0, 200).trim() || new URL(address).hostname.replace(/^www\./, '');
  const poster = absolute(value('poster'), base);
  if (poster) {
    const image = document.createElement('img');
    image.setAttribute('src', poster);
    figure.append(image);
  }
  figure.append(link);
  return figure;
}

function sourceOf(realm: Realm, element: Element): string {
  for (let child = realm.firstChild(element); child; child = realm.nextSibling(child)) {
    if (realm.nodeType(child) !== 1 || realm.tagName(child as Element) !== 'SOURCE') continue;
    return realm.attribute(child as Element, 'src') ?? '';
  }
  return '';
}
