import { describe, expect, test } from 'vitest';
import { BROWSERS, until, useBrowser, visibleText } from './browsers';
import { servePages, story } from './pages';
import { read, showsReport } from './product';

describe.each(BROWSERS)('two windows in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({
    '/left': story({ title: 'The left story', mark: 'Seen on the left.' }),
    '/right': story({ title: 'The right story', mark: 'Seen on the right.' }),
    '/third': story({ title: 'A third story', mark: 'Seen in another tab.' }),
  });

  test('one has a report for each of its tabs', async () => {
    const { tab: left } = browser();
    const panel = await read(browser(), left, server.url('/left'));
    const third = await browser().newTab(server.url('/third'));
    await until(
      async () => !(await visibleText(panel)).includes('The left story'),
      'the report of the other tab to go',
    );
    await browser().clickAction(third);
    await until(() => showsReport(panel, server.url('/third')), 'the third story');
    await left.front();
    await until(() => showsReport(panel, server.url('/left')), 'the left story again');
  });

  test('each have a panel, which follows its own tab in front', async () => {
    const { tab: left } = browser();
    await read(browser(), left, server.url('/left'));
    const right = await browser().newWindow(server.url('/right'));
    await browser().clickAction(right);
    const rightPanel = await browser().panel(right);
    await until(() => showsReport(rightPanel, server.url('/right')), 'the right panel');
    const leftPanel = await browser().panel(left);
    expect(await visibleText(leftPanel, '.head')).toContain('The left story');
    expect(await visibleText(await browser().panel(right), '.head')).toContain('The right story');
  });
});
