import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSERS, click, until, useBrowser, type View, visibleText } from './browsers';
import { press, shows } from './controls';
import { servePages, story } from './pages';
import { read, untilStored } from './product';

const listed = (panel: View): Promise<string[]> =>
  panel.eval(() => [...document.querySelectorAll<HTMLAnchorElement>('#coverage .entry a')].map((link) => link.href));

const outcome = (panel: View) => visibleText(panel, '.site-search [role=status]');
const answered = (panel: View, words: string) =>
  until(async () => (await outcome(panel)).includes(words), `"${words}" of the search`).catch(async (error) => {
    throw new Error(`${error.message}; it says "${await visibleText(panel, '.site-search')}"`);
  });

/** Until nothing more comes that would move the button away from under the mouse. */
async function untilCovered(panel: View): Promise<void> {
  await untilStored(panel);
  await until(async () => !(await visibleText(panel, '#coverage')).includes('Looking for'), 'the coverage');
}

/** A real click on the first of those that holds the words. */
async function clickNamed(panel: View, selector: string, words: string): Promise<void> {
  await until(
    () =>
      panel.eval(
        (wanted: string, text: string) => {
          for (const old of document.querySelectorAll('[data-named]')) old.removeAttribute('data-named');
          const found = [...document.querySelectorAll(wanted)].find((one) => one.textContent?.includes(text));
          found?.setAttribute('data-named', '');
          return found !== undefined;
        },
        selector,
        words,
      ),
    `"${words}"`,
  );
  await click(panel, '[data-named]');
}

const head = '<link rel="https://api.w.org/" href="/wp-json/">';
const NOW = story({
  title: 'Library of Harrowgate stays open',
  mark: 'Readers of the Harrowgate library cheered.',
  head,
});
const NEXT = story({
  title: 'Harrowgate baths to reopen',
  mark: 'Swimmers of Harrowgate will have their baths.',
  head,
});

const post = (url: URL, path: string, day: string, title: string) => ({
  id: 1,
  date_gmt: `${day}T08:00:00`,
  link: new URL(path, url).href,
  title: { rendered: title },
  excerpt: { rendered: '<p>The council of Harrowgate is to vote on the library after the flood. [&hellip;]</p>' },
});

describe.each(BROWSERS)('asking the site itself in %s', (name) => {
  const server = servePages({
    '/now': NOW,
    '/next': NEXT,
    '/wp-json/wp/v2/posts': (url) => ({
      type: 'application/json; charset=UTF-8',
      body: JSON.stringify([
        post(url, '/flood', '2026-10-02', 'Harrowgate&#8217;s library &amp; the flood: council to vote'),
        post(url, '/later', '2026-10-20', 'Harrowgate library closes after all'),
        post(url, '/now', '2026-10-14', 'Library of Harrowgate stays open'),
      ]),
    }),
  });
  const browser = useBrowser(name);
  const questions = () => server.asked.map((url) => new URL(url)).filter(({ pathname }) => pathname.startsWith('/wp-'));

  test.runIf(name === 'firefox')('a site that the browser may not ask is not asked', async () => {
    const panel = await read(browser(), browser().tab, server.url('/now'));
    await untilCovered(panel);
    await click(panel, '.site-search button');
    await browser().answerPrompt?.(false);
    await answered(panel, 'Backstory may not ask page.test');
    expect(questions()).toEqual([]);
  });

  test('a click asks the newspaper, and what it published before is in the lists', async () => {
    if (!browser().answerPrompt) await browser().allowEveryPage();
    const panel = await read(browser(), browser().tab, server.url('/now'));
    await untilCovered(panel);
    expect(await visibleText(panel, '.site-search')).toContain('Sends three words of this article to page.test.');
    expect(questions(), 'before the click').toEqual([]);

    await click(panel, '.site-search button');
    await browser().answerPrompt?.(true);
    await answered(panel, '1 earlier article found');
    await until(async () => (await listed(panel)).includes(server.url('/flood')), 'the headline in the lists');
    expect(await listed(panel), 'nothing later, never itself').toEqual([server.url('/flood')]);
    expect(await visibleText(panel, '#coverage')).toContain('Harrowgate’s library & the flood: council to vote');
    expect(await visibleText(panel, '#coverage')).toContain('seen as a headline');
    expect(questions()[0]?.searchParams.get('search')?.split(' ')).toHaveLength(3);
    expect(
      questions().every(({ search }) => !search.includes('%2Fnow')),
      'its own address is not told',
    ).toBe(true);
    expect(await violations(panel)).toEqual([]);
  });

  test('the same is not asked again', async () => {
    const panel = await browser().panel(browser().tab);
    const asked = questions().length;
    expect(asked).toBeGreaterThan(0);
    await click(panel, '.site-search button');
    await answered(panel, 'none of them new');
    expect(questions()).toHaveLength(asked);
  });

  test.runIf(name === 'firefox')('who withdraws the consent to send words is asked for it anew', async () => {
    const revoke = () => chrome.permissions.remove({ data_collection: ['websiteContent'] } as object);
    expect(await browser().extension(revoke)).toBe(true);
    const panel = await browser().panel(browser().tab);
    await click(panel, '.site-search button');
    await browser().answerPrompt?.(false);
    await answered(panel, 'Backstory may not ask page.test');
    await click(panel, '.site-search button');
    await browser().answerPrompt?.(true);
    await answered(panel, 'none of them new');
  });

  test('a person is asked for alone: the words are shown before, what comes is in the card', async () => {
    const panel = await browser().panel(browser().tab);
    await clickNamed(panel, '.person h3 button', 'Maria Oldfield');
    await press(panel, 'Search page.test for this name');
    await shows(panel, 'Sends “Maria” and “Oldfield” to page.test. Nobody else is told.');
    const before = questions().length;
    await press(panel, 'Search page.test');
    await until(
      async () => (await visibleText(panel, '.person .site-search-for')).includes('Harrowgate’s library & the flood'),
      'the headline in the card',
    );
    const asked = questions().slice(before);
    expect(asked.map(({ searchParams }) => searchParams.get('search'))).toEqual(['Maria Oldfield']);
    expect(await visibleText(panel, '.person .site-search-for')).not.toContain('closes after all');
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme);
      expect(await violations(panel), scheme).toEqual([]);
    }
  });

  test('a claim is asked for by its own words, as they were shown', async () => {
    const panel = await browser().panel(browser().tab);
    await clickNamed(panel, '.claim .disclosure button', 'Search page.test for this');
    await shows(panel, 'Nobody else is told.');
    const shown = await visibleText(panel, '.claim .site-search-for');
    const before = questions().length;
    await clickNamed(panel, '.claim .action', 'Search page.test');
    await until(async () => (await visibleText(panel, '.claim .site-search-for')).includes('found for'), 'the outcome');
    const [first] = questions().slice(before);
    const words = first?.searchParams.get('search')?.split(' ') ?? [];
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(shown).toContain(`“${word}”`);
  });

  test('a site that is always to be asked is asked without a click, until the settings end it', async () => {
    const { tab } = browser();
    const panel = await browser().panel(tab);
    await click(panel, '.site-search input[type=checkbox]');
    const asked = questions().length;
    await read(browser(), tab, server.url('/next'));
    await answered(panel, 'found for');
    expect(questions().length).toBeGreaterThan(asked);

    const settings = await browser().extensionPage('options.html');
    await until(async () => (await visibleText(settings)).includes('page.test'), 'the site in the settings');
    expect(await violations(settings)).toEqual([]);
    const untested = questions().length;
    await click(settings, '[aria-label="Test page.test"]');
    await until(async () => (await visibleText(settings)).includes('It can be searched'), 'the answer to the test');
    expect(
      questions()
        .slice(untested)
        .map((url) => url.searchParams.get('search')),
    ).toEqual(['news']);
    expect(await violations(settings)).toEqual([]);
    // Chromium's tests allow all sites at once.
    if (name === 'firefox') await shows(settings, 'Besides, it may reach these sites');
    await click(settings, '[aria-label="Stop asking page.test"]');
    await until(async () => (await visibleText(settings)).includes('No site is asked automatically.'), 'an empty list');
    await until(
      async () => !(await visibleText(settings)).includes('Besides, it may reach these sites'),
      'the access to be given back',
    );
    await settings.close();
    const before = questions().length;
    await read(browser(), tab, server.url('/now'));
    await untilStored(panel);
    expect(questions().length).toBe(before);
    expect(await visibleText(panel, '.site-search')).toContain('Sends three words');
  });
});
