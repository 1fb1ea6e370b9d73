import { startSite } from '../pages/server.ts';
import { type ServedPage, serveFile } from './static-server.ts';

/** An address as it is, a file from a small server, or without either the newest article of the sample news site. */
export async function openDemoPage(target: string | undefined): Promise<ServedPage> {
  if (!target) {
    const site = await startSite(0);
    return { url: site.urlOf(site.newest.slug), close: () => site.close() };
  }
  if (/^[a-z-]+:\/\//i.test(target)) return { url: target, close: () => {} };
  return serveFile(target);
}
