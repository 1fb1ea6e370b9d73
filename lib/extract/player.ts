import type { Realm } from './realm';
import { absolute } from './url';

/** Frames worth a link are those of videos, posts, sound, maps, charts and documents: their addresses say so. */
const WORTH =
  /youtu\.?be|vimeo|dailymotion|twitch\.tv|ted\.com|facebook\.com\/plugins\/(?:video|post)|instagram\.com|(?:twitter|x)\.com|tiktok\.com|bsky\.app|soundcloud|spotify|megaphone\.fm|acast\.com|brightcove|jwplatform|kaltura|rutube\.ru|\/maps|openstreetmap|datawrapper|flourish|infogram|documentcloud|scribd\.com|slideshare|codepen\.io|[./_-](?:embed(?:s|ded)?|players?|videos?|podcasts?|audio|charts?)(?:[./?_-]|$)/i;
/** Frames that sell, count, ask or let people talk. */
const WORTHLESS =
  /doubleclick|googlesyndication|adservice|[./_-]ads?[./_-]|taboola|outbrain|recaptcha|disqus|comments?|newsletter|signup|subscribe|consent|cookie|like\.php|share_button|follow_button|tweet_button|analytics|googletagmanager|pixel|beacon/i;

/** A safe stand-in for something that plays: a figure with a link. Null for frames of advertising and measuring. */
export function playerCard(realm: Realm, element: Element, document: Document, base: string): Element | null {
  const value = (name: string) => realm.attribute(element, name) ?? '';
  const tag = realm.tagName(element);
  const address = absolute(value('src') || value('data-src') || value('data') || sourceOf(realm, element), base);
  if (!address) return null;
  if (WORTHLESS.test(address) || (tag !== 'VIDEO' && tag !== 'AUDIO' && !WORTH.test(address))) return null;
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
