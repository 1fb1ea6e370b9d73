import { fold } from './fold';
import { type Head, metaOf } from './head';
import { articleNodes, textOf } from './json-ld';
import { hostOf } from './url';

const SEPARATOR = /\s+[|\-–—•·»:/\\~]{1,2}\s+|\s*\|\s*|\s+::\s+/;
const LONGEST = 400;
const wordsIn = (text: string) => new Set(fold(text).split(' ').filter(Boolean));

/** The headline: the h1 when it shares its words with what the page calls itself elsewhere; otherwise that, without the site's name. */
export function titleOf(body: Element, head: Head, url: string, siteName: string | null): string {
  const headline =
    articleNodes(head.nodes)
      .map((node) => textOf(node.headline))
      .find(Boolean) ?? null;
  const claims = [headline, metaOf(head, 'og:title', 'twitter:title'), head.title]
    .filter((claim): claim is string => Boolean(claim))
    .map((claim) => decoded(claim).slice(0, LONGEST));
  const headings = [...body.querySelectorAll('h1')]
    .slice(0, 12)
    .map((element) => withoutLabel(textIn(element)))
    .filter((text) => text && text.length < LONGEST);
  const agreed = headings.find(
    (heading) => !isSite(heading, url, siteName) && claims.some((claim) => shares(heading, claim)),
  );
  if (agreed) return agreed;
  const lesser = [...body.querySelectorAll('h2, h3')].slice(0, 20).map(textIn);
  const cleaned = claims
    .map((claim) => withoutSite(claim, url, siteName))
    .filter((claim) => claim && !isSite(claim, url, siteName));
  const exact = lesser.find((heading) => cleaned.some((claim) => fold(claim) === fold(heading)));
  return exact ?? cleaned[0] ?? headings[0] ?? claims[0] ?? '';
}

/** The words of a heading, without the day that some put beside them. */
function textIn(element: Element): string {
  const day = element.querySelector('time')?.textContent ?? '';
  return (element.textContent ?? '').replace(day, ' ').replace(/\s+/g, ' ').trim();
}

/** "Headline | Opinion": the part of the paper is not in the headline. */
function withoutLabel(heading: string): string {
  const [, headline = heading] = /^(.{20,}?)\s\|\s\S+(?:\s\S+)?$/.exec(heading.slice(0, LONGEST + 1)) ?? [];
  return headline;
}

/** Whether at least half of the words of the heading are in the claim. */
function shares(heading: string, claim: string): boolean {
  const own = wordsIn(heading);
  if (own.size === 0) return false;
  const other = wordsIn(claim);
  const common = [...own].filter((word) => other.has(word)).length;
  return common / own.size >= 0.5 && common / other.size >= (own.size < 3 ? 0.5 : 0.3);
}

function isSite(text: string, url: string, siteName: string | null): boolean {
  const own = fold(text);
  const host = hostOf(url)
    .split('.')
    .slice(0, -1)
    .join('')
    .replace(/[^a-z0-9]/g, '');
  return own === fold(siteName ?? '') || (host.length > 2 && own.replace(/ /g, '') === host);
}

/** A headline as browsers show it, without the name of the site before or after it. */
export function withoutSite(title: string, url: string, siteName: string | null): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title.trim();
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  if (isSite(first, url, siteName)) return title.slice(title.indexOf(parts[1] as string, first.length)).trim();
  if (isSite(last, url, siteName) || wordsIn(last).size <= 4) return cutBefore(title, last);
  return first.length >= 20 || wordsIn(first).size >= 4 ? first.trim() : title.trim();
}

function cutBefore(title: string, last: string): string {
  const kept = title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—•·»:/\\~]+$/, '');
  const parts = kept.split(/\s+\|\s+/);
  return (parts[0] && wordsIn(parts[0]).size >= 3 ? parts[0] : kept).trim();
}

const decoded = (text: string) =>
  text
    .replace(/&(amp|quot|#0?39|#x27|lt|gt|nbsp|#8217|#8216);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#8217': '’',
  '#8216': '‘',
};
