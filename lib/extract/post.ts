import { hostOf } from './url';

/** Classes of the block quotes that networks have sites paste for a post of theirs; scripts make frames of them later. */
const POST =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|fb-post|mastodon-embed|reddit-(?:embed-bq|card)|text-post-media)(?:\s|$)/;
const PERMALINK = ['data-instgrm-permalink', 'data-text-post-permalink', 'data-href', 'data-embed-url', 'cite'];
const MOST_NAME = 160;

export const isPost = (element: Element) => POST.test(element.getAttribute('class') ?? '');

/** The address of the post: an attribute of it, or the link of its date, which comes last. */
export function postAddress(element: Element): string | null {
  const own = PERMALINK.map((name) => element.getAttribute(name)).find(Boolean);
  return own ?? [...element.querySelectorAll('a[href]')].at(-1)?.getAttribute('href') ?? null;
}

/** Who posted it and when, as the post says after its text: "— Name (@name) 3 March"; else the network's host. */
export function postSource(element: Element, address: string): string {
  const link = [...element.querySelectorAll('a[href]')].at(-1);
  const line = link?.closest('[data-piece]') ?? link;
  const text = (line === element ? link : line)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return text && text.length <= MOST_NAME ? text : hostOf(address);
}
