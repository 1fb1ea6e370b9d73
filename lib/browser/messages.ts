import { browser } from 'wxt/browser';
import type { Report } from '../analyse/report';
import type { Answer, ArchiveCalls } from '../archive/calls';
import type { LibraryCalls } from '../archive/library';
import type { ExchangeCalls } from '../archive/open-exchange';
import type { Coverage } from '../coverage/coverage';
import type { Article, Span } from '../extract/article';
import { onMessage, type Sender } from './on-message';
import type { ReadOptions, UnreadableReason } from './tab-state';

/** What the reader script makes of its page. */
export type ReadResult =
  | {
      kind: 'article';
      article: Article;
      report: Report;
      /** All of the article, one of its pages, or only what was selected on the page. */
      extent: 'whole' | 'page' | 'selection';
    }
  | { kind: 'not-article'; url: string; title: string; likelihood: number }
  | { kind: 'unreadable'; reason: UnreadableReason };

/** A quote or claim of the report, by its place in the list. */
export interface Selection {
  kind: 'quote' | 'claim';
  index: number;
}

/** How the reader script is to read its page. */
export interface ReaderRequest extends ReadOptions {
  /** Read what is selected, where something is. */
  selection: boolean;
  /** The part of the site that the reader of news chose there. */
  place: string | null;
}

/** What the background and the panel ask of the reader script in a tab. */
export interface ReaderCalls {
  /** Extracts and analyses the page; shows the reader too when it is an article (or `force`) and `show`. */
  read(request: ReaderRequest): ReadResult;
  /** Closes the reader and puts the page back as it was; false when it was closed already. */
  leave(): boolean;
  /** Scrolls to the passage and lights it, in the reader or on the original page. */
  reveal(spans: Span[]): { found: boolean };
  /** Whether this very document still holds the script. */
  ping(): true;
}

/** What the extension's own pages ask of the background: panel, options and library. */
export interface PageCalls extends LibraryCalls, ExchangeCalls {
  /** Reads that tab; `force` reads a page that looks like no article. */
  read(tabId: number, options: ReadOptions): void;
  /** Closes the reader of that tab. */
  leave(tabId: number): void;
  /** What was written before the article of that tab. */
  cover(tabId: number): Coverage;
  /** How much is stored. */
  stats(): Returned<ArchiveCalls, 'stats'>;
  /** Removes what is stored of a host and its subdomains. */
  deleteSite(host: string): Returned<ArchiveCalls, 'deleteSite'>;
  /** Removes everything, from the disk too. */
  deleteAll(): Returned<ArchiveCalls, 'deleteAll'>;
}

/** What scripts in a tab tell the background. Which tab it is comes from the browser, never from the message. */
export interface TabCalls {
  /** Reader script: the reader was closed in the page. */
  left(): void;
  /** Reader script: the page moved on, came back from the back/forward cache, or is read otherwise; it reads like this now. */
  reread(result: ReadResult, readerOpen: boolean): void;
  /** Reader script: the document of that address goes away. */
  gone(url: string): void;
  /** Reader script: the reader of news chose that part of the site, or with null none; answers whether it is remembered. */
  chosen(place: string | null): boolean;
  /** Detector: how likely the page is one article, 0 to 1. */
  detected(likelihood: number): void;
}

/** What the reader script tells the panel of its window. */
export interface PanelCalls {
  /** The reader clicked a marked passage. */
  selected(selection: Selection): void;
}

type Calls = PageCalls | TabCalls | ReaderCalls | PanelCalls;
type Address = 'background' | 'reader' | 'panel';

export type { Sender };

type Args<C, K extends keyof C> = C[K] extends (...args: infer A) => unknown ? A : never;
type Returned<C, K extends keyof C> = C[K] extends (...args: never[]) => infer V ? V : never;
type Handlers<C> = {
  [K in keyof C]?: (sender: Sender, ...args: Args<C, K>) => Returned<C, K> | Promise<Returned<C, K>>;
};

interface Envelope {
  to: Address;
  call: string;
  args: unknown[];
}

/** Ends waiting for an answer that never comes: a worker that does not wake, a page that hangs. */
const PATIENCE_MS = 15_000;

/** A page of the extension: panel, options, library. The extension's pages opened in a tab have `tab` too. */
export const fromOwnPage = ({ url }: Sender) => url?.startsWith(browser.runtime.getURL('/')) ?? false;
/** The top document of a tab: reader script, detector. */
export const fromTab = (sender: Sender) => sender.tab?.id !== undefined && sender.frameId === 0 && !fromOwnPage(sender);

/**
 * Answers calls to an address from senders that `accepts` takes; all others are left alone, as are calls from outside
 * the extension. Returns how to stop.
 */
export function answerCalls<C extends Calls>(
  to: Address,
  accepts: (sender: Sender) => boolean,
  handlers: Handlers<C>,
): () => void {
  return onMessage((message, sender): Promise<Answer<unknown>> | undefined => {
    if (!isEnvelope(message) || message.to !== to) return undefined;
    if (sender.id !== browser.runtime.id || !accepts(sender)) return undefined;
    const handler = (handlers as Record<string, (sender: Sender, ...args: unknown[]) => unknown>)[message.call];
    if (!handler) return undefined;
    return Promise.resolve()
      .then(() => handler(sender, ...message.args))
      .then((value) => ({ ok: true as const, value }), asFailure);
  });
}

/** Asks the background; retried once, because its worker may have been ended in the middle of the answer. */
export async function callBackground<K extends keyof (PageCalls & TabCalls)>(
  call: K,
  ...args: Args<PageCalls & TabCalls, K>
): Promise<Returned<PageCalls & TabCalls, K>> {
  const send = () => browser.runtime.sendMessage({ to: 'background', call, args } satisfies Envelope);
  return unwrap(await patiently(send().catch(send)));
}

/** Asks the reader script of a tab; rejects when there is none. */
export async function callReader<K extends keyof ReaderCalls>(
  tabId: number,
  call: K,
  ...args: Args<ReaderCalls, K>
): Promise<Returned<ReaderCalls, K>> {
  const message: Envelope = { to: 'reader', call, args };
  return unwrap(await patiently(browser.tabs.sendMessage(tabId, message, { frameId: 0 })));
}

/** Tells whichever panels are open; nobody need listen. */
export async function tellPanel<K extends keyof PanelCalls>(call: K, ...args: Args<PanelCalls, K>): Promise<void> {
  await browser.runtime.sendMessage({ to: 'panel', call, args } satisfies Envelope).catch(() => undefined);
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to, call, args } = message as Partial<Envelope>;
  return typeof to === 'string' && typeof call === 'string' && Array.isArray(args);
}

function asFailure(error: unknown): Answer<never> {
  return { ok: false, reason: error instanceof Error ? error.message : String(error) };
}

/** The value, or the reason as an error. */
export function unwrap<T>(answer: Answer<T> | undefined): T {
  if (!answer) throw new Error('Nobody answered.');
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

async function patiently<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The answer took too long.')), PATIENCE_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
