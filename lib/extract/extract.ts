import { SENTENCES } from '../sentences';
import type { Article } from './article';
import { buildBody } from './body';
import { bylineOf } from './byline';
import { canonicalOf } from './canonical';
import { CAPS } from './caps';
import { chooseBody } from './choice';
import { clutterOf } from './clutter';
import { likelihood as likelihoodOf } from './detect';
import { dropHoverCards } from './hover-cards';
import { withoutRepeats } from './join';
import { directionOf, languageOf } from './language';
import { leadImageOf } from './lead-image';
import { seenLinks } from './links';
import { mastheadOf } from './masthead';
import { type Pages, pagesOf } from './pages';
import { cutPieces } from './pieces';
import { type Texts, takeText } from './places';
import { datesOf } from './published';
import { realmOf } from './realm';
import { repair } from './repair';
import { sanitise } from './sanitise';
import { sectionOf } from './section';
import { selectedBody } from './selection';
import { siteNameOf } from './site';
import { takeSnapshot } from './snapshot';
import { standfirstOf } from './standfirst';
import { titleOf } from './title';
import { captionsOf, trim } from './trim';

export interface ExtractOptions {
  /** The address of the page; links resolve against it, never against `<base>`. */
  url: string;
  /** Milliseconds; what is not copied after a sixth of them is left out. */
  budget?: number;
  /** A clock for the budget. */
  now?: () => number;
  /** The day of reading, in milliseconds since 1970; dates after it aren't believed. */
  today?: number;
  /** The part of the site to take the text from, by its name in `Texts`, where the page has such a part. */
  place?: string | null;
  /** Reads this part of the document alone; what is known about the article is still what the page says. */
  range?: Range | null;
  /** Paragraphs of the pages before this one: repeats of them at the head and the end are left out. */
  earlier?: ReadonlySet<string>;
  /** For a document without a window, the one in whose realm the fragment is made. */
  view?: Window & typeof globalThis;
}

export interface Extraction {
  article: Article;
  /** The sanitised body, ready to be mounted in the realm of the document; null when there is no text. */
  fragment: DocumentFragment | null;
  texts: Texts;
  pages: Pages;
}

const ARTICLE_FROM = 0.5;
/** What is done with the copy takes up to five times as long as copying. */
const COPYING = 1 / 6;

/**
 * Document → Article. Works on a hardened snapshot; the document itself is never changed. The layers, in order, and what each is to blame for:
 *
 * - snapshot, repair, hover-cards: what is copied at all; streamed segments in their place; no cards inside of sentences
 * - pieces, marks: the page cut into lines, each with the zone its containers' names tell (words/zones: a leftover share bar is named there)
 * - clutter: zones that are never the article's, copies for screen sizes
 * - choice: two readings (readability, segment), joined by evidence, and their gaps filled; places: the other texts of the page
 * - trim: lines in the chosen text that are no body: stray-lines, related-lines, head-lines, tail-lines (words/labels and its neighbours)
 * - body, sanitise: blocks and safe markup of what is left, with figures and captions
 */
export function extract(document: Document, options: ExtractOptions): Extraction {
  const { url, budget = CAPS.time, now = () => performance.now(), place = null, range, earlier } = options;
  const begin = now();
  const snapshot = takeSnapshot(document, { url, now, deadline: begin + budget * COPYING });
  const { head, body } = snapshot;
  repair(body);
  dropHoverCards(body);
  const siteName = siteNameOf(head, url);
  const title = titleOf(body, head, url, siteName);
  const pieces = cutPieces(body);
  const masthead = mastheadOf(pieces, title);
  const byline = bylineOf({ body, head, siteName, pieces, masthead });
  const declared = languageOf(head, '');
  const dates = datesOf({ body, head, url, lang: declared, pieces, masthead, today: options.today });

  const clutter = clutterOf(pieces);
  const own = chooseBody(body, pieces, clutter);
  const { chosen, texts } = takeText(body, pieces, clutter, own, place);
  const kept = trim(pieces, earlier ? withoutRepeats(pieces, chosen, earlier) : chosen, { title, byline });
  const built = range
    ? selectedBody(document, range, { url, now, deadline: begin + budget })
    : buildBody(body, pieces, kept, captionsOf(pieces), url);
  const links = seenLinks(body, built.element, built.text, built.blocks, url);
  const lang = languageOf(head, built.text);
  const likelihood = likelihoodOf(document, url);

  const view = options.view ?? realmOf(document).view;
  const fragment = built.text && view ? sanitise(built.element, view) : null;
  const article: Article = {
    isArticle: built.text !== '' && likelihood >= ARTICLE_FROM,
    likelihood,
    url,
    canonical: canonicalOf(head, url),
    title,
    standfirst: range ? null : standfirstOf(pieces, kept, head, title),
    byline,
    siteName,
    section: sectionOf(head),
    lang,
    dir: directionOf(head, lang),
    ...dates,
    leadImage: leadImageOf(body, head, url),
    text: built.text,
    blocks: built.blocks,
    html: fragment ? markup(fragment) : '',
    links,
    notice: snapshot.partial ? SENTENCES.largePage : null,
  };
  return { article, fragment, texts, pages: pagesOf(body, head, url) };
}

/** The fragment's document is inert: nothing loads while its nodes stay there for a moment. */
function markup(fragment: DocumentFragment): string {
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment);
  const html = holder.innerHTML;
  fragment.append(...holder.childNodes);
  return html;
}
