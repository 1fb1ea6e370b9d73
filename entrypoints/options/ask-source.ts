import { requestFeed } from '../../lib/browser/feed-permission';
import { requestSearch } from '../../lib/browser/site-access';
import { type Source, type SourceAnswer, testSource } from '../../lib/browser/source-test-port';

/** Must be called first thing in a click: the permission to ask may be gone. Null when it is not given again. */
export async function askSource(source: Source, signal: AbortSignal): Promise<SourceAnswer | null> {
  if (source.kind === 'feed' && !(await requestFeed(source.url))) return null;
  if (source.kind === 'site' && !(await requestSearch(`https://${source.host}/`))) return null;
  signal.throwIfAborted();
  return testSource(source, signal);
}
