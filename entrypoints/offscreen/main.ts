import { browser } from 'wxt/browser';
import { ArchiveChannel } from '../../lib/archive/channel';
import type { ArchiveMessage } from '../../lib/archive/client';
import { onMessage } from '../../lib/browser/on-message';
import { SENTENCES } from '../../lib/sentences';

const channel = new ArchiveChannel();

onMessage((message, sender) => {
  if (!isForArchive(message) || sender.id !== browser.runtime.id || sender.tab) return undefined;
  const { to: _, ...request } = message;
  return channel.ask(request).catch(() => ({ ok: false, reason: SENTENCES.silent }));
});

function isForArchive(message: unknown): message is ArchiveMessage {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'archive';
}
