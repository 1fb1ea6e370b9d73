import { describe, expect, test } from 'vitest';
import { BROWSERS, click, until, useBrowser, visibleText } from './browsers';
import { filesContaining } from './browsers/profile';
import { servePages, story } from './pages';
import { archiveStats, read, untilStored } from './product';

const CANARY = 'thistledrum';

describe.each(BROWSERS)('deleting everything in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({ '/kept': story({ title: 'To be forgotten', mark: `They all heard the ${CANARY}.` }) });

  test('removes every trace from the disk', async () => {
    const { tab, profile } = browser();
    await untilStored(await read(browser(), tab, server.url('/kept')));
    expect(filesContaining(profile, CANARY), 'what is read is on the disk').not.toEqual([]);
    await tab.goto('about:blank'); // the panel's session storage, which is in memory, may page out

    const options = await browser().extensionPage('options.html');
    await until(() => visibleText(options, '.deletion button'), 'the button');
    await click(options, '.deletion button');
    await until(() => visibleText(options, '.confirm'), 'the question');
    await click(options, '.confirm .danger');
    await until(async () => (await visibleText(options, '.deletion')).includes('gone from the disk'), 'the answer');

    expect(await archiveStats(options)).toMatchObject({ read: 0, seen: 0 });
    await until(() => filesContaining(profile, CANARY).length === 0, 'the disk to be clean').catch(() => {});
    expect(filesContaining(profile, CANARY)).toEqual([]);
  });

  test('and the archive works on', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/kept'));
    await untilStored(panel);
    expect((await archiveStats(panel)).read).toBe(1);
  });
});
