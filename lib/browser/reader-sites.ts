import { hostOf } from '../extract/url';
import { readerSites } from './settings';
import { mayReach } from './site-access';

const siteOf = (url: string) => hostOf(url).replace(/^www\./, '');

/** Whether the reader of news chose that articles of that address' site open in the reader, and the browser allows it still. */
export async function isOpenedAlways(url: string): Promise<boolean> {
  return (await readerSites.getValue()).includes(siteOf(url)) && mayReach(url);
}

/** `host` without "www.". */
export async function openAlways(host: string, isWanted: boolean): Promise<void> {
  const others = (await readerSites.getValue()).filter((site) => site !== host);
  await readerSites.setValue(isWanted ? [...others, host].sort() : others);
}
