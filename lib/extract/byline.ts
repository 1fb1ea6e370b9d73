import { type Head, metaOf } from './head';
import { articleNodes, isJson, type Json, listOf, textOf, typesOf } from './json-ld';
import { BY, NO_AUTHOR, ROLE } from './words/roles';

const MARKED =
  '[rel~="author"], [itemprop~="author"] [itemprop="name"], [itemprop~="author"], [class*="author-name" i], [class*="author_name" i], [class*="authorName"], [class*="byline__name" i], [class*="byline-name" i], a[href*="/author/"], a[href*="/authors/"]';
const NEAR = '[class*="byline" i], [class*="author" i]';
const CLASSED = '[class~="author" i], [class~="authors" i], [class~="post-author" i], [class~="article-author" i]';
const LABEL = /^(?:written |posted |published |words )?by:?$/i;
const ELSEWHERE = /comment|related|sidebar|widget|footer|recommend|recirc|teaser|card-list|avatar/i;

/** The names of those who wrote it, joined by ", ", or null: no author is better than a wrong one. */
export function bylineOf(body: Element, head: Head, siteName: string | null): string | null {
  const marked = visibleNames(body, MARKED);
  for (const names of [
    structured(head, 'Person'),
    metaNames(head),
    marked,
    structured(head, null),
    labelled(head),
    visibleNames(body, NEAR),
    visibleNames(body, CLASSED),
    besideLabel(body),
  ]) {
    const clean = [...new Set(names.flatMap(namesIn))].filter((name) => isName(name, siteName, head));
    if (clean.length > 0) return clean.slice(0, 8).join(', ');
  }
  // A site may sign with its own name, often that of the one who writes it.
  const signed = [...structured(head, 'Person').filter((name) => name.includes(' ')), ...marked].map(clean);
  return siteName && signed.includes(siteName) ? siteName : null;
}

function structured(head: Head, type: string | null): string[] {
  const byId = new Map(head.nodes.map((node) => [node['@id'], node]));
  const nodes = articleNodes(head.nodes);
  const authors = nodes.flatMap((node) => listOf(node.author)).map((author) => resolve(author, byId));
  return authors
    .filter(
      (author) => type === null || (isJson(author) && (typesOf(author).includes(type) || typesOf(author).length === 0)),
    )
    .filter((author) => type !== null || !isJson(author) || !typesOf(author).includes('Organization'))
    .flatMap((author) => (isJson(author) ? listOf(author.name) : [author]))
    .map(textOf)
    .filter((name): name is string => name !== null);
}

function resolve(author: unknown, byId: Map<unknown, Json>): unknown {
  return isJson(author) && author.name === undefined ? (byId.get(author['@id']) ?? author) : author;
}

function metaNames(head: Head): string[] {
  const keys = [
    'author',
    'article:author_name',
    'parsely-author',
    'sailthru.author',
    'citation_author',
    'citation_authors',
    'dc.creator',
    'dc.contributor',
    'byl',
    'article:author',
    'cxenseparse:author',
  ];
  for (const key of keys) {
    const found = head.meta.get(key)?.filter((name) => !/^https?:|^@/.test(name));
    if (found?.length) return found;
  }
  return [];
}

function labelled(head: Head): string[] {
  const label = metaOf(head, 'twitter:label1') ?? '';
  const value = metaOf(head, 'twitter:data1');
  return value && /written|author|verfasst|écrit|escrito|scritto|geschreven|автор/i.test(label) ? [value] : [];
}

function visibleNames(body: Element, selector: string): string[] {
  const found: string[] = [];
  for (const element of [...body.querySelectorAll(selector)].slice(0, 30)) {
    if (isElsewhere(element)) continue;
    const text =
      (element.getAttribute('itemprop') === 'author' && element.getAttribute('content')) ||
      (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!text || text.length > 120) continue;
    if (selector === NEAR && !BY.test(text)) continue;
    found.push(text);
    if (found.length === 1 && selector === NEAR) break;
  }
  return found.slice(0, 1);
}

/** What follows a line that says no more than "Written by". */
function besideLabel(body: Element): string[] {
  for (const element of [...body.querySelectorAll('p, span, div, small')].slice(0, 2_000)) {
    const own = element.childElementCount === 0 ? element.textContent : element.firstChild?.nodeValue;
    if (!own || own.length > 60 || !LABEL.test(own.trim()) || isElsewhere(element)) continue;
    const next = element.firstElementChild ?? element.nextElementSibling;
    const text = next?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text && text.length <= 60) return [text];
  }
  return [];
}

function isElsewhere(element: Element): boolean {
  // The element itself may be an aside, about the author.
  if (ELSEWHERE.test(element.getAttribute('class') ?? '')) return true;
  let node: Element | null = element.parentElement;
  for (let i = 0; node && i < 5; i++, node = node.parentElement) {
    if (node.tagName === 'ASIDE' || node.tagName === 'FOOTER' || node.tagName === 'NAV') return true;
    if (node.tagName !== 'BODY' && ELSEWHERE.test(node.getAttribute('class') ?? '')) return true;
  }
  return false;
}

const clean = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069<>]/g, '')
    .trim()
    .replace(BY, '')
    .replace(BY, '')
    .trim();

function namesIn(text: string): string[] {
  return clean(text.slice(0, 300))
    .split(/\s*(?:[,;|•·/]|\s&\s|\sand\s|\sund\s|\set\s|\sy\s|\s[–—-]\s|\s\(|\son\s|\sfor\s|\sin\s(?=[A-Z]))\s*/)
    .map((part) =>
      clean(part)
        .replace(/[\s.,:;–—-]+$/, '')
        .replace(/^(?:prof|mr|mrs|ms)\.?\s(?=\S+\s\S)/i, ''),
    )
    .filter(Boolean);
}

function isName(name: string, siteName: string | null, head: Head): boolean {
  if (name.length < 3 || name.length > 60 || NO_AUTHOR.test(name)) return false;
  if (/[@\d]|https?:|www\./.test(name)) return false;
  const words = name.split(' ');
  if (words.length > 5 || ROLE.test(name)) return false;
  if (words.length === 1 && !/[\u3040-\u9fff\uac00-\ud7af]/.test(name)) return false;
  const site = fold(siteName ?? metaOf(head, 'og:site_name') ?? '');
  return site === '' || (fold(name) !== site && !fold(name).startsWith(`${site} `));
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
