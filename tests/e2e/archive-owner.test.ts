import { describe, expect, test } from 'vitest';
import { SENTENCES } from '../../lib/sentences';
import { BROWSERS, type Tab, type TestBrowser, until, useBrowser } from './browsers';
import { FirefoxBrowser } from './browsers/firefox';
import { shows } from './controls';
import { servePages, story } from './pages';
import { archiveStats, read, readerText, stateOf, untilStored } from './product';

interface Owning {
  owner: Worker;
  trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
}

/** Has the archive opened by a worker of that page of the extension, as another copy of Backstory would. */
const own = (page: Tab) =>
  page.eval(async () => {
    const here = window as unknown as Owning;
    const policy = here.trustedTypes?.createPolicy('backstory', { createScriptURL: (url: string) => url });
    here.owner = new Worker(policy?.createScriptURL('/archive-worker.js') ?? '/archive-worker.js');
    const answered = new Promise<{ answer: { ok: boolean } }>((done) => {
      here.owner.onmessage = ({ data }) => done(data);
    });
    here.owner.postMessage({ number: 0, request: { call: 'stats', args: [] } });
    if (!(await answered).answer.ok) throw new Error('the archive has another owner');
  });

const letGo = (page: Tab) => page.eval(() => (window as unknown as Owning).owner.terminate());

/** Ends, between two requests, the page whose worker holds the archive's files. */
const endOwner = (browser: TestBrowser): Promise<void> =>
  browser instanceof FirefoxBrowser
    ? browser.endBackground()
    : browser.extension(() => chrome.offscreen.closeDocument());

/** Removes the archive's files, and makes one of those that it makes at its first start. */
const beginAnew = (page: Tab) =>
  page.eval(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('archive', { recursive: true });
    const folder = await root.getDirectoryHandle('archive', { create: true });
    const files = await folder.getDirectoryHandle('.opaque', { create: true });
    await files.getFileHandle('first', { create: true });
    return true;
  });

describe.each(BROWSERS)('in %s, an archive', (name) => {
  const browser = useBrowser(name);
  const server = servePages({
    '/one': story({ title: 'Library stays open', mark: 'The first.' }),
    '/two': story({ title: 'Mill to be rebuilt', mark: 'The second.' }),
    '/three': story({ title: 'Ferry runs again', mark: 'The third.' }),
  });

  test('that somebody else has open is waited for, but not for ever', async () => {
    const { tab } = browser();
    const other = await browser().extensionPage('welcome.html');
    expect((await archiveStats(other)).read).toBe(0);
    await endOwner(browser());
    await own(other);
    const panel = await read(browser(), tab, server.url('/one'));
    expect(await readerText(tab)).toContain('The first.');
    await shows(panel, SENTENCES.busy);

    await tab.goto(server.url('/two'));
    await browser().clickAction(tab);
    await until(async () => {
      const state = await stateOf(panel);
      return state?.status === 'article' && state.url === server.url('/two') && state.stored === 'pending';
    }, 'the archive to be asked');
    await letGo(other);
    await untilStored(panel);
    expect((await archiveStats(panel)).read).toBe(1);
  });

  test('whose owner ended is opened by the next', async () => {
    const { tab } = browser();
    await endOwner(browser());
    const panel = await read(browser(), tab, server.url('/three'));
    await untilStored(panel);
    await endOwner(browser());
    expect((await archiveStats(panel)).read).toBe(2);
  });

  test('made in part when the browser ended is completed', async () => {
    const page = await browser().extensionPage('welcome.html');
    await endOwner(browser());
    await until(() => beginAnew(page), 'the files of the archive to be let go');
    const panel = await read(browser(), browser().tab, server.url('/one'));
    await untilStored(panel);
    expect((await archiveStats(panel)).read).toBe(1);
  });
});
