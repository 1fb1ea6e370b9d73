import { shownLanguage } from '../../lib/browser/language';
import { siteOf } from '../shared/web-address';
import { fill } from '../shared/wording';
import { EMBED_KINDS, type EmbedKind } from './embed-kinds';
import { strings } from './structure-strings';

type Tag = 'IFRAME' | 'VIDEO' | 'AUDIO';

/** Addresses of frames and media in the page as it is, with what plays them there. */
type Players = ReadonlyMap<string, Tag>;

const PLAYERS = 'iframe, video, audio, video source, audio source';
const MOST = 500;

/**
 * Makes cards of the links by which extraction stands in for what the page embeds: nothing is loaded before the click.
 * Only an address that the page itself embeds, by a connection no less safe than its own, can be loaded.
 */
export function furnishEmbeds(document: Document, body: DocumentFragment): void {
  const players = playersOf(document);
  for (const link of body.querySelectorAll<HTMLAnchorElement>('figure > a[href]')) {
    const figure = link.parentElement;
    if (!figure || figure.querySelector('figcaption, blockquote') || link.querySelector('img')) continue;
    const tag = players.get(link.href);
    const site = siteOf(link.href) ?? '';
    figure.className = 'embed';
    const name = document.createElement('p');
    name.textContent = fill(strings.embed.kinds[kindOf(link.href, tag)], { site });
    name.lang = shownLanguage();
    link.before(name);
    if (!tag || !isSafe(link.href, document)) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.lang = shownLanguage();
    button.textContent = strings.embed.load;
    button.title = fill(strings.embed.asks, { site });
    button.addEventListener('click', () => {
      const player = playerOf(document, link, tag);
      figure.querySelector('img')?.remove();
      button.replaceWith(player);
      player.focus({ preventScroll: true });
    });
    link.after(button);
  }
}

function playersOf(document: Document): Players {
  const players = new Map<string, Tag>();
  for (const element of [...document.querySelectorAll(PLAYERS)].slice(0, MOST)) {
    const tag = element.localName === 'source' ? element.parentElement?.localName : element.localName;
    const known = (['IFRAME', 'VIDEO', 'AUDIO'] as const).find((name) => name === tag?.toUpperCase());
    for (const name of ['src', 'data-src']) {
      const address = element.getAttribute(name);
      if (known && address && URL.canParse(address, document.URL))
        players.set(new URL(address, document.URL).href, known);
    }
  }
  return players;
}

function kindOf(address: string, tag: Tag | undefined): EmbedKind {
  if (tag === 'VIDEO') return 'video';
  if (tag === 'AUDIO') return 'sound';
  return EMBED_KINDS.find(([, pattern]) => pattern.test(address))?.[0] ?? 'other';
}

function isSafe(address: string, document: Document): boolean {
  const { protocol } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && document.location.protocol === 'http:');
}

function playerOf(document: Document, link: HTMLAnchorElement, tag: Tag): HTMLElement {
  if (tag !== 'IFRAME') {
    const media = document.createElement(tag === 'VIDEO' ? 'video' : 'audio');
    media.controls = true;
    media.tabIndex = 0;
    media.src = link.href;
    return media;
  }
  const frame = document.createElement('iframe');
  const { origin } = new URL(link.href);
  frame.title = link.textContent ?? '';
  // A frame of the page's own origin that ran scripts as itself could take its sandbox off.
  const isOwn = origin === document.location.origin;
  frame.setAttribute('sandbox', `allow-scripts allow-popups allow-presentation${isOwn ? '' : ' allow-same-origin'}`);
  frame.allow = 'fullscreen; encrypted-media; picture-in-picture';
  // Some players refuse to play for pages that do not say where they are; the site alone is enough for them.
  frame.referrerPolicy = 'strict-origin';
  frame.src = link.href;
  return frame;
}
