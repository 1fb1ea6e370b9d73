import { browser } from 'wxt/browser';
import { addressKey } from '../archive/address';
import { callArchive } from '../archive/client';
import { politeClient } from '../coverage/sources/polite';
import { probeSite } from '../coverage/sources/probe-site';
import { sentenceFor } from '../failure';
import { noteArchive } from './archive-problem';
import { fetchNow } from './follow-feeds';
import { fromOwnPage, unwrap } from './messages';
import { noteSearch, searchedSites } from './searched-sites';
import { excludedSites } from './settings';
import { maySearch } from './site-access';
import { siteMemory } from './site-memory';
import { isOfSites } from './sites';
import { SOURCE_TEST, type Source, type SourceAnswer, type SourceTested } from './source-test-port';

/** It asks now, whatever was answered earlier; who wants to be left alone is. */
const ask = politeClient({
  fetch: (...request) => fetch(...request),
  now: Date.now,
  memory: { ...siteMemory, recall: async () => null },
});

/** Answers settings that want a source tested; closing the port ends the test. */
export function serveSourceTests(): void {
  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (port.name !== SOURCE_TEST || sender?.id !== browser.runtime.id || !fromOwnPage(sender)) return;
    const cancel = new AbortController();
    const tell = (tested: SourceTested) => !cancel.signal.aborted && port.postMessage(tested);
    port.onDisconnect.addListener(() => cancel.abort());
    port.onMessage.addListener((source: Source) => {
      test(source, cancel.signal).then(
        (answer) => tell({ ok: true, answer }),
        (error: unknown) => tell({ ok: false, reason: sentenceFor(error) }),
      );
    });
  });
}

async function test(source: Source, signal: AbortSignal): Promise<SourceAnswer> {
  if (source.kind === 'feed') return { kind: 'feed', news: await fetchNow(source.url, signal) };
  if (source.kind === 'site') return { kind: 'site', probed: await probe(source.host, signal) };
  const answer = await callArchive({ call: 'stats', args: [] });
  await noteArchive(answer.ok ? null : answer.reason);
  const { read, fed, imported, seen } = unwrap(answer);
  return source.kind === 'page'
    ? { kind: 'page', headlines: seen }
    : { kind: 'archive', articles: read + fed + imported };
}

async function probe(host: string, signal: AbortSignal) {
  const way = (await searchedSites.getValue()).find((site) => site.host === host)?.way;
  const origin = way?.origin ?? `https://${host}/`;
  if (isOfSites(origin, await excludedSites.getValue())) return { kind: 'refused' as const, why: 'excluded' as const };
  const probed = (await maySearch(origin))
    ? await probeSite(
        origin,
        way?.doors ?? { wordpress: null, feeds: [] },
        { key: addressKey, ask: (request) => ask({ ...request, signal }) },
        new Date().toISOString(),
      )
    : { kind: 'refused' as const, why: 'not-allowed' as const };
  signal.throwIfAborted();
  await noteSearch(host, probed.kind === 'refused' ? probed.why : null);
  return probed;
}
