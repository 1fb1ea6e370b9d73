import { readFileSync } from 'node:fs';
import type { LoggedRequest } from './test-browser';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/**
 * Chromium's own log of its network stack: nothing gets past it, be it asked by a page, the panel, a worker or a style
 * sheet. What the browser asks on its own account has no origin as its initiator, and is left out.
 */
export function readNetLog(file: string): LoggedRequest[] {
  const log: NetLog = JSON.parse(readFileSync(file, 'utf8'));
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter((event) => event.type === start)
    .map(({ params }) => ({ url: params?.url ?? '', initiator: params?.initiator ?? '' }))
    .filter(({ url, initiator }) => /^(https?|wss?):/.test(url) && initiator.includes('://'));
}
