import { describe, expect, test } from 'vitest';
import { BROWSERS, click, launch, until } from './browsers';
import { servePages, story } from './pages';
import { read, readerIsOpen, untilStored } from './product';

const foreign = (port: string) => `
  <p>Earlier: <a href="http://other.test:${port}/2026/09/30/flood">Library flooded</a>, 30 September 2026</p>
  <link rel="preconnect" href="http://other.test:${port}">`;

describe.each(BROWSERS)('the network in %s', (name) => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  const server = servePages({
    '/one': story({
      title: 'Story one',
      mark: 'The first.',
      before: '<img src="/own.svg" alt="A picture">',
      after: foreign('1'),
    }),
    '/two': story({ title: 'Story two', mark: 'The second.' }),
    '/own.svg': { type: 'image/svg+xml', body: picture },
  });

  test('the whole way from click to coverage asks no host but the page’s own', async () => {
    const browser = await launch(name, { logRequests: true });
    const { tab } = browser;
    const panel = await read(browser, tab, server.url('/one'));
    await untilStored(panel);
    await read(browser, tab, server.url('/two'));
    await untilStored(panel);
    await click(panel, '.card.claim .reveal');
    await tab.press('Escape');
    await until(async () => !(await readerIsOpen(tab)), 'the reader to go');
    await browser.extensionPage('options.html');
    const requests = await browser.close();

    const hosts = new Set(requests.map(({ url }) => new URL(url).hostname));
    expect(
      requests.some(({ url }) => url.endsWith('/own.svg')),
      'the log sees what a page asks for',
    ).toBe(true);
    expect([...hosts]).toEqual(['page.test']);
    expect(requests.filter(({ initiator }) => initiator.includes('-extension:'))).toEqual([]);
  });
});
