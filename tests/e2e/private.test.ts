import { describe, expect, test } from 'vitest';
import { BROWSERS, until, useBrowser, visibleText } from './browsers';
import { filesContaining } from './browsers/profile';
import { servePages, story } from './pages';
import { archiveStats, read, readerText, untilStored } from './product';

const CANARY = 'quillfeather';

describe.each(BROWSERS)('a private window in %s', (name) => {
  const browser = useBrowser(name, { inPrivateWindows: true });
  const server = servePages({
    '/open': story({ title: 'In the open', mark: 'Everybody may know.' }),
    '/secret': story({ title: 'A private matter', mark: `Nobody is to know of the ${CANARY}.` }),
  });

  test('is read, and nothing of it is stored', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/open'));
    await untilStored(panel);
    const before = await archiveStats(panel);
    expect(before.read).toBe(1);

    const secret = await browser().newWindow(server.url('/secret'), { isPrivate: true });
    await browser().clickAction(secret);
    await until(async () => (await readerText(secret)).includes(CANARY), 'the reader in the private window');
    const privatePanel = await browser().panel(secret);
    await until(
      async () => (await visibleText(privatePanel)).includes('nothing of this is stored'),
      'the note in the panel',
    );
    expect(await visibleText(privatePanel)).toContain('In a private window Backstory asks nobody.');

    const { read: articles, seen } = await archiveStats(panel);
    expect({ articles, seen }).toEqual({ articles: before.read, seen: before.seen });
    expect(filesContaining(browser().profile, CANARY)).toEqual([]);
  });
});
