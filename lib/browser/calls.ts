import type { Report } from '../analyse/report';
import type { ArchiveCalls } from '../archive/calls';
import type { Position, TraceCalls, Traces } from '../archive/highlights';
import type { LibraryCalls } from '../archive/library';
import type { NotebookCalls } from '../archive/notebook';
import type { ExchangeCalls } from '../archive/open-exchange';
import type { TagCalls } from '../archive/tags';
import type { CoveragePart } from '../coverage/coverage';
import type { Article, Span } from '../extract/article';
import type { PageFeed } from '../feeds/page-links';
import type { SavedHighlight } from '../highlights/saved-highlight';
import type { FeedPageCalls } from './feed-calls';
import type { Language, Messages } from './language';
import type { PartName } from './parts';
import type { Subject } from './site-question';
import type { ReadOptions, Stored, UnreadableReason } from './tab-state';

/** What the reader script finds in its page. */
export type FoundPage =
  | {
      kind: 'article';
      article: Article;
      /** All of the article, one of its pages, or only what was selected on the page. */
      extent: 'whole' | 'page' | 'selection';
      /** The feeds that the page names. */
      feeds: PageFeed[];
    }
  | { kind: 'not-article'; url: string; title: string; likelihood: number }
  | { kind: 'unreadable'; reason: UnreadableReason };

/** What the reader script makes of its page: the article is there first, its report comes when it is shown already. */
export type ReadResult = Exclude<FoundPage, { kind: 'article' }> | (FoundArticle & { report: Report });
export type FoundArticle = Extract<FoundPage, { kind: 'article' }>;

/** A quote, claim or person of the report, by its place in the list. */
export interface Selection {
  kind: 'quote' | 'claim' | 'person';
  index: number;
}

/** How the reader script is to read its page. */
export interface ReaderRequest extends ReadOptions {
  /** Read what is selected, where something is. */
  selection: boolean;
  /** The part of the site that the reader of news chose there. */
  place: string | null;
  /** The language that the reader of news chose for our own words. */
  language: Language | 'auto';
}

/** What the background and the panel ask of the reader script in a tab. */
export interface ReaderCalls {
  /** Extracts and analyses the page; shows the reader too when it is an article (or `force`) and `show`. */
  read(request: ReaderRequest): ReadResult;
  /** Closes the reader and puts the page back as it was; false when it was closed already. */
  leave(): boolean;
  /** Scrolls to the passage and lights it, in the reader or on the original page. */
  reveal(spans: Span[]): { found: boolean };
  /** Lights the passage where it stands and moves nothing; no spans put it out. */
  light(spans: Span[]): void;
  /** Underlines all quotes and dates on the original page, or takes the lines away; the reader has them always. */
  mark(isWanted: boolean): void;
  /** Whether this very document still holds the script. */
  ping(): true;
}

/** What the extension's own pages ask of the background: panel, options and library. */
export interface PageCalls
  extends LibraryCalls,
    ExchangeCalls,
    FeedPageCalls,
    NotebookCalls,
    TagCalls,
    Pick<TraceCalls, 'deleteHighlight'> {
  /** Reads that tab; `force` reads a page that looks like no article. */
  read(tabId: number, options: ReadOptions): void;
  /** Closes the reader of that tab. */
  leave(tabId: number): void;
  /** A part of what was written before the article of that tab. `from` is where an earlier part ended. */
  cover(tabId: number, from: number): CoveragePart;
  /** What the site of that tab's article would be sent, were it asked of that person or claim. */
  wordsToSend(tabId: number, subject: Subject): string[];
  /** How much is stored. */
  stats(): ReturnType<ArchiveCalls['stats']>;
  /** Lets go of what goes first, after the limit of storage or its age was changed; answers when that is done. */
  limitStorage(): void;
  /** Removes what is stored of a host and its subdomains. */
  deleteSite(host: string): ReturnType<ArchiveCalls['deleteSite']>;
  /** Removes everything, from the disk too. */
  deleteAll(): ReturnType<ArchiveCalls['deleteAll']>;
}

/** What scripts in a tab tell the background. Which tab it is comes from the browser, never from the message. */
export interface TabCalls {
  /** Reader script: puts that part of the reader beside it. */
  addPart(name: PartName): void;
  /** Reader script: the words of a language, whose file it may not read. */
  messages(language: Language): Messages;
  /** Reader script: the reader was closed in the page. */
  left(): void;
  /** Reader script: a link of the article was followed in the reader. */
  followed(): void;
  /** Reader script: the page moved on, came back from the back/forward cache, or is read otherwise; it reads like this now. */
  reread(result: ReadResult, readerOpen: boolean): void;
  /** Reader script: the document of that address goes away. */
  gone(url: string): void;
  /** Reader script: the reader of news chose that part of the site, or with null none; answers whether it is remembered. */
  chosen(place: string | null): boolean;
  /** Reader script: what the reader of news left in that article of the tab's site. */
  traces(address: string): Traces;
  /** Reader script: a highlight of the article was made or changed; answers whether it is kept, and if not, why. */
  highlighted(address: string, highlight: SavedHighlight): Stored;
  /** Reader script: a highlight of the article was removed. */
  unhighlighted(address: string, id: string): void;
  /** Reader script: the article was read as far as that; null when it is at its beginning. */
  readTo(address: string, position: Position | null): void;
  /** Reader script: the bytes of a font file of the extension, in base64. */
  fontFile(name: string): string;
  /** Detector: how likely the page is one article, 0 to 1. */
  detected(likelihood: number): void;
}

/** What the reader script tells the panel of its window. */
export interface PanelCalls {
  /** The reader clicked a marked passage. */
  selected(selection: Selection): void;
}
