import { browser } from 'wxt/browser';
import type { Probed } from '../coverage/sources/probe-site';
import { SENTENCES } from '../sentences';
import type { FeedNews } from './follow-feeds';

/** The name under which settings and background meet. */
export const SOURCE_TEST = 'source-test';

/** Where earlier coverage comes from. */
export type Source =
  | { kind: 'page' }
  | { kind: 'archive' }
  | { kind: 'feed'; url: string }
  | { kind: 'site'; host: string };

/** What a source answered to a test. */
export type SourceAnswer =
  | { kind: 'page'; headlines: number }
  | { kind: 'archive'; articles: number }
  | { kind: 'feed'; news: FeedNews }
  | { kind: 'site'; probed: Probed | { kind: 'refused'; why: 'not-allowed' | 'excluded' } };

export type SourceTested = { ok: true; answer: SourceAnswer } | { ok: false; reason: string };

/** Has a source asked now. Rejects with what went wrong on this side, or as `signal` was aborted: then the asking ends too. */
export function testSource(source: Source, signal: AbortSignal): Promise<SourceAnswer> {
  const port = browser.runtime.connect({ name: SOURCE_TEST });
  return new Promise<SourceAnswer>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    port.onMessage.addListener((tested: SourceTested) =>
      tested.ok ? resolve(tested.answer) : reject(new Error(tested.reason)),
    );
    port.onDisconnect.addListener(() => reject(new Error(SENTENCES.silent)));
    port.postMessage(source);
  }).finally(() => port.disconnect());
}
