import { browser } from 'wxt/browser';
import type { Answer } from '../archive/calls';
import { sentenceFor } from '../failure';
import { SENTENCES } from '../sentences';
import type { PageCalls, PanelCalls, ReaderCalls, TabCalls } from './calls';
import { onMessage, type Sender } from './on-message';

type Calls = PageCalls | TabCalls | ReaderCalls | PanelCalls;
type Address = 'background' | 'reader' | 'panel';

type Args<C, K extends keyof C> = C[K] extends (...args: infer A) => unknown ? A : never;
type Returned<C, K extends keyof C> = C[K] extends (...args: never[]) => infer V ? V : never;
/** What answers some of the calls of an address. */
export type Handlers<C> = {
  [K in keyof C]?: (sender: Sender, ...args: Args<C, K>) => Returned<C, K> | Promise<Returned<C, K>>;
};

interface Envelope {
  to: Address;
  call: string;
  args: unknown[];
}

/** Ends waiting for an answer that never comes: a worker that does not wake, a page that hangs. */
const PATIENCE_MS = 15_000;
/** These wait for a web site and for those asked before it, or for much to be deleted. */
const PATIENCE_OF = new Map<string, number>([
  ['followFeed', 120_000],
  ['fetchFeed', 120_000],
  ['limitStorage', 120_000],
]);

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
  return unwrap(await patiently(send().catch(send), PATIENCE_OF.get(call)));
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
  return { ok: false, reason: sentenceFor(error) };
}

/** The value, or the reason as an error. */
export function unwrap<T>(answer: Answer<T> | undefined): T {
  if (!answer) throw new Error(SENTENCES.silent);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

async function patiently<T>(answer: Promise<T>, ms = PATIENCE_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(SENTENCES.late)), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
