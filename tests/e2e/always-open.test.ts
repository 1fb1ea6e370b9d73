import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSERS, click, goBack, reload, type Tab, until, useBrowser, type View, visibleText } from './browsers';
import { clickIn } from './in-reader';
import { servePages, story } from './pages';
import { read, readerIsOpen, readerText } from './product';

const linked = '<main><ul><li><a href="/first">First</a></li><li><a href="/second">Second</a></li></ul></main>';
const front = `<!doctype html><html lang="en"><title>The paper</title>${linked}</html>`;
/** An application whose front page becomes an article without loading. */
const article = story({ title: 'The app speaks', mark: 'The lock has an app now.' });
const router = `<script>
  globalThis.show = () => {
    history.pushState(null, '', '/app/story');
    document.body.innerHTML = ${JSON.stringify(article.match(/<main>.*<\/main>/s)?.[0]).replaceAll('</', '<\\/')};
  };
</script>`;
type App = typeof globalThis & { show(): void };
const withLink = (title: string, mark: string, href: string) =>
  story({ title, mark: `${mark} <a href="${href}">More about it</a> stands elsewhere.` });

const pages = {
  '/': front,
  '/app': `${front}${router}`,
  '/first': withLink('The lock is mended', 'Three men mended the lock.', '/second'),
  '/second': withLink('The lock was broken', 'Nobody had oiled it since the spring.', '/'),
  '/third': story({ title: 'The keeper retires', mark: 'He kept the lock for forty years.' }),
};

/** A real click on the link in the clean page. */
const follow = (tab: Tab, name: string) => clickIn(tab, { selector: 'article a', name });

/** The choice stands at the foot of the panel: what arrives above it moves it. */
const settled = (panel: View): Promise<unknown> =>
  until(
    () =>
      panel.eval(async () => {
        const height = document.documentElement.scrollHeight;
        await new Promise((done) => setTimeout(done, 600));
        return document.documentElement.scrollHeight === height;
      }),
    'the panel to be complete',
  );
const isChosen = (panel: View) =>
  panel.eval(() => document.querySelector<HTMLInputElement>('.always-open input')?.checked);
const shows = (tab: Tab, words: string) =>
  until(async () => (await readerText(tab).catch(() => '')).includes(words), `the reader with "${words}"`);
const rest = () => new Promise((done) => setTimeout(done, 2_000));
const path = (tab: Tab) => tab.eval(() => location.pathname);

describe.each(BROWSERS)('a link followed in the reader in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages(pages);

  test.runIf(name === 'chromium')('opens in the reader, and so does the way back', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/first'));
    await follow(tab, 'More about it');
    await shows(tab, 'Nobody had oiled it');
    await goBack(tab);
    await shows(tab, 'Three men');
  });

  test('leads to a page that is no article as it is', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/second'));
    await follow(tab, 'More about it');
    await until(async () => (await path(tab).catch(() => '')) === '/', 'the front page');
    await rest();
    expect(await readerIsOpen(tab)).toBe(false);
  });
});

describe.each(BROWSERS)('a site that always opens in the reader in %s', (name) => {
  const browser = useBrowser(name, { inPrivateWindows: true });
  const server = servePages(pages);

  test.runIf(name === 'firefox')('is not chosen when the browser is told not to give access', async () => {
    const panel = await read(browser(), browser().tab, server.url('/first'));
    await settled(panel);
    await click(panel, '.always-open input');
    await browser().answerPrompt?.(false);
    await until(async () => (await visibleText(panel)).includes('did not give access to page.test'), 'the sentence');
    expect(await isChosen(panel)).toBe(false);
  });

  test('is chosen in the panel', async () => {
    if (!browser().answerPrompt) await browser().allowEveryPage();
    const panel = await read(browser(), browser().tab, server.url('/second'));
    await settled(panel);
    await click(panel, '.always-open input');
    await browser().answerPrompt?.(true);
    await until(
      () =>
        browser().extension(() =>
          chrome.storage.local
            .get('readerSites')
            .then(({ readerSites }) => JSON.stringify(readerSites) === '["page.test"]'),
        ),
      'the choice to be kept',
    );
    expect(await isChosen(panel)).toBe(true);
    expect(await violations(panel)).toEqual([]);
    if (process.env.SHOTS) await browser().screenshots(browser().tab, process.env.SHOTS, `always-${name}`);
  });

  test('opens by itself, but neither its front page nor another site', async () => {
    const { tab } = browser();
    await tab.goto(server.url('/first'));
    await shows(tab, 'Three men');
    await tab.goto(server.url('/'));
    await rest();
    expect(await readerIsOpen(tab)).toBe(false);
    await tab.goto(server.url('/first', 'other.test'));
    await rest();
    expect(await readerIsOpen(tab)).toBe(false);
  });

  test('opens links of the reader, and the page before on the way back', async () => {
    const { tab } = browser();
    await tab.goto(server.url('/first'));
    await shows(tab, 'Three men');
    await follow(tab, 'More about it');
    await shows(tab, 'Nobody had oiled it');
    await goBack(tab);
    await shows(tab, 'Three men');
  });

  test('is at the same place on the way back', async () => {
    const { tab } = browser();
    await tab.goto(server.url('/first'));
    await shows(tab, 'Three men');
    await rest();
    await tab.eval(() => {
      scrollTo({ top: 520, behavior: 'instant' });
      const links = document.querySelector('backstory-reader')?.shadowRoot?.querySelectorAll('article a') ?? [];
      const [link] = [...links] as HTMLAnchorElement[];
      setTimeout(() => link?.click(), 200);
    });
    await shows(tab, 'Nobody had oiled it');
    await goBack(tab);
    await shows(tab, 'Three men');
    await until(async () => Math.abs((await tab.eval(() => scrollY)) - 520) < 120, 'the place');
  });

  test('stays as it is where the reader was left, on the way back, too', async () => {
    const { tab } = browser();
    await tab.goto(server.url('/third'));
    await shows(tab, 'forty years');
    await tab.press('Escape');
    await until(async () => !(await readerIsOpen(tab)), 'the reader to go');
    await reload(tab);
    await rest();
    expect(await readerIsOpen(tab), 'loaded again').toBe(false);
    await tab.goto(server.url('/first'));
    await shows(tab, 'Three men');
    await goBack(tab);
    await until(async () => (await path(tab).catch(() => '')) === '/third', 'the page before');
    await rest();
    expect(await readerIsOpen(tab), 'come back to').toBe(false);
    await browser().clickAction(tab);
    await shows(tab, 'forty years');
  });

  test('opens articles to which a page turns without loading', async () => {
    const { tab } = browser();
    await tab.goto(server.url('/app'));
    await rest();
    expect(await readerIsOpen(tab)).toBe(false);
    await tab.eval(() => (globalThis as App).show());
    await shows(tab, 'has an app now');
  });

  test('does not in private windows', async () => {
    const tab = await browser().newWindow(server.url('/first'), { isPrivate: true });
    await rest();
    expect(await readerIsOpen(tab)).toBe(false);
    await tab.close();
  });

  test('no longer does when it is taken off the list in the settings', async () => {
    const settings = await browser().extensionPage('options.html');
    await until(async () => (await visibleText(settings)).includes('page.test'), 'the site');
    expect(await violations(settings)).toEqual([]);
    if (process.env.SHOTS) await settings.screenshot(`${process.env.SHOTS}/always-options-${name}.png`);
    await click(settings, '[aria-label="Stop opening page.test in the reader"]');
    await until(async () => (await visibleText(settings)).includes('No site opens in the reader'), 'an empty list');
    await settings.close();
    const { tab } = browser();
    await tab.goto(server.url('/second'));
    await rest();
    expect(await readerIsOpen(tab)).toBe(false);
  });
});
