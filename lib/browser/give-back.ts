import { hostOf } from '../extract/url';
import { callBackground } from './messages';
import { searchedSites } from './searched-sites';
import { readerSites } from './settings';
import { giveBackSite } from './site-access';

/** For pages of the extension: gives the right to reach a site back, unless something else that was chosen needs it. `host` is without "www.". */
export async function giveBackUnused(host: string): Promise<void> {
  const [opened, searched, feeds] = await Promise.all([
    readerSites.getValue(),
    searchedSites.getValue(),
    callBackground('feeds'),
  ]);
  const used = [...opened, ...searched.map((site) => site.host), ...feeds.map(({ url }) => hostOf(url))];
  if (!used.includes(host)) await giveBackSite(`https://${host}/`);
}
