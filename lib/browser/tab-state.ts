import type { Report } from '../analyse/report';
import type { Change } from '../archive/revision';
import type { Article } from '../extract/article';
import type { PageFeed } from '../feeds/page-links';

/** What the panel keeps of an article: the markup stays in the page. */
export type PanelArticle = Omit<Article, 'html'>;

/** How a page is to be read. */
export interface ReadOptions {
  /** Open the reader when there is an article. */
  show: boolean;
  /** Read a page that looks like no article. */
  force: boolean;
}

/**
 * What is known of one tab, kept in `storage.session` under `tab:ID`. The background writes it, the panel watches it.
 * - reading: asked for, not there yet; an answer counts only while its ticket is the one kept here
 * - article: extracted and analysed
 * - not-article: readable, but a home page, a list or something else; "read it anyway" is offered
 * - unreadable: scripts may not run there, or it is no HTML; `reason` says which
 * - failed: something broke; `message` is a sentence for the reader
 */
export type TabState =
  | ({ status: 'reading'; url: string | null; ticket: string } & ReadOptions)
  | {
      status: 'article';
      url: string;
      /** Another for each time that the page was read. */
      reading: string;
      article: PanelArticle;
      report: Report;
      /** The feeds that the page names. */
      feeds: PageFeed[];
      readerOpen: boolean;
      isPrivate: boolean;
      stored: Stored;
      /** Why it could not be stored, in a sentence for people. */
      refused?: string;
      /** What it says otherwise than when it was read before; known once it is stored. */
      change?: Change | null;
    }
  | { status: 'not-article'; url: string; title: string; likelihood: number }
  | { status: 'unreadable'; url: string | null; reason: UnreadableReason }
  | { status: 'failed'; url: string | null; message: string };

export type UnreadableReason = 'browser-page' | 'store' | 'pdf' | 'not-html' | 'no-access' | 'empty' | 'framed';

/** Whether the article went into the archive, and if not, why. */
export type Stored = 'stored' | 'private' | 'excluded' | 'selection' | 'pending' | 'failed';
