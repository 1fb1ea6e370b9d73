import { isForeign } from './masthead';
import type { Piece } from './piece';
import { namesIn } from './signed-names';
import { BY, LABEL, OTHER_CREDIT, PLAIN_CREDIT } from './words/roles';
import { zoneOf } from './zone';

const MARKED =
  '[rel~="author"], [itemprop~="author"] [itemprop="name"], [itemprop~="author"], [class*="author-name" i], [class*="author_name" i], [class*="authorName"], [class*="byline__name" i], [class*="byline-name" i], [class~="author" i] [class~="fn"], [class~="author" i] [class~="name"]';
const NEAR = '[class*="byline" i], [class*="author" i]';
const CLASSED = '[class~="author" i], [class~="authors" i], [class~="post-author" i], [class~="article-author" i]';
const PROFILE =
  /\/(?:authors?|contributors?|writers?|columnists?|reporters?|journalists?|byline|autor(?:es|en)?|auteurs?|autori)\/[^/]/i;
const LONGEST = 160;
const MOST = 30;

/** What the page shows of its authors, as lists of names in the order in which they are believed. */
export function signaturesOf(body: Element, pieces: Piece[], masthead: Piece[]): string[][] {
  const marked = [...body.querySelectorAll(MARKED)].slice(0, MOST).filter(isSignature);
  const above = marked.filter((element) => masthead.some((piece) => overlap(piece.element, element)));
  const below = [...new Set(marked.flatMap((element) => namesIn(shown(element), true)))];
  return [
    together(above),
    credited(masthead),
    profiles(masthead),
    // Several authors away from the headline are those of other articles.
    below.length === 1 ? below : [],
    first(body, NEAR, (text) => BY.test(text)),
    first(body, CLASSED, () => true),
    credited(pieces.filter((piece) => !isForeign(piece) && PLAIN_CREDIT.test(piece.text))),
  ];
}

const isSignature = (element: Element) => shown(element).length <= LONGEST && !isElsewhere(element);

/** The names in the marked elements that stand with the first one. */
function together(marked: Element[]): string[] {
  let box: Element | null | undefined = marked[0]?.parentElement;
  for (let i = 0; box?.parentElement && i < 2 && shown(box.parentElement).length <= LONGEST; i++)
    box = box.parentElement;
  return marked
    .filter((element, index) => index === 0 || box?.contains(element))
    .flatMap((element) => namesIn(shown(element), true));
}

/** "By Name", or the name on the line after "Written by". */
function credited(lines: Piece[]): string[] {
  for (const line of lines) {
    if (line.words > 40) continue;
    for (const part of line.text.split(/\s[|•·⋅∙]\s/)) {
      const names = BY.test(part) ? namesIn(part, true) : [];
      if (names.length > 0) return names;
    }
    const next = LABEL.test(line.text) && lines.find((other) => other.index === line.index + 1);
    const names = next && next.words <= 12 ? namesIn(next.text, true) : [];
    if (names.length > 0) return names;
  }
  return [];
}

/** Links beside the headline to the page of an author. */
function profiles(masthead: Piece[]): string[] {
  const others = new Set(
    masthead.filter(({ text }) => OTHER_CREDIT.test(text)).flatMap(({ index }) => [index, index + 1]),
  );
  const links = masthead
    .filter(({ index }) => !others.has(index))
    .flatMap(({ element }) =>
      [...element.querySelectorAll('a[href]'), element.closest('a[href]')].filter((link) => link !== null),
    );
  return links
    .filter((link) => PROFILE.test(link.getAttribute('href') ?? ''))
    .flatMap((link) => namesIn(shown(link), true));
}

function first(body: Element, selector: string, accept: (text: string) => boolean): string[] {
  for (const element of [...body.querySelectorAll(selector)].slice(0, MOST)) {
    if (isElsewhere(element)) continue;
    const text = shown(element);
    if (text && text.length <= LONGEST && accept(text)) return namesIn(text, true);
  }
  return [];
}

function shown(element: Element): string {
  const content = element.getAttribute('itemprop') === 'author' ? element.getAttribute('content') : null;
  return (content || (element.textContent ?? '')).replace(/\s+/g, ' ').trim();
}

const overlap = (a: Element, b: Element) => a.contains(b) || b.contains(a);

/** Inside of comments, teasers or the foot of the page; the element itself may be an aside, about the author. */
function isElsewhere(element: Element): boolean {
  if (zoneOf(element) === 'comments') return true;
  let node = element.parentElement;
  for (let i = 0; node && !/^(?:MAIN|BODY)$/.test(node.tagName) && i < 6; i++, node = node.parentElement) {
    if (/^(?:ASIDE|FOOTER|NAV)$/.test(node.tagName)) return true;
    const zone = node.tagName === 'ARTICLE' ? null : zoneOf(node);
    if (zone && /^(?:comments|related|teaser|menu|newsletter|advert)$/.test(zone)) return true;
  }
  return false;
}
