import { describe, expect, test } from 'vitest';
import { BROWSERS, click, type Tab, until, useBrowser } from './browsers';
import { servePages, story } from './pages';
import { read } from './product';
import { forgetSettings, keepSettings, look } from './reader-controls';

const page = story({
  title: 'The ferry returns',
  mark: 'It leaves at seven, says <a href="/timetable">the timetable</a> of <a href="https://harbour.example/">the harbour</a>.',
});
const CLOSING = 'The last ferry sank on 9 February 2019, with four cars and a piano on board.';
/** Its third claim, as many as the panel shows at once, is far below the others. */
const long = story({ title: 'The long way round the bay', mark: 'It is nine miles.' })
  .replace('The library was closed in March 2024 after a flood.', '')
  .replace('</article>', `<p>${CLOSING}</p></article>`);

/** What stands on the paper: no button can be pressed there. */
const printed = (tab: Tab) =>
  tab.eval(() => {
    const root = document.querySelector('backstory-reader')?.shadowRoot;
    const isShown = (one: Element) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const list = [...(root?.querySelectorAll<HTMLElement>('.printed-links') ?? [])].filter(isShown);
    return {
      buttons: [...(root?.querySelectorAll('button') ?? [])].filter(isShown).map(({ textContent }) => textContent),
      addresses: list.flatMap((one) => [...one.querySelectorAll('p, li')].map(({ textContent }) => textContent)),
    };
  });

describe.each(BROWSERS)('the clean page on paper in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({ '/a': page });

  test('is black on white in every theme, without buttons and with the addresses of its links', async () => {
    const { tab } = browser();
    await keepSettings(browser(), { theme: 'dark' });
    await read(browser(), tab, server.url('/a'));
    expect((await printed(tab)).addresses).toEqual([]);
    await browser().setPaper(tab, true);
    const paper = await until(async () => {
      const now = await printed(tab);
      return now.addresses.length > 0 && now;
    }, 'the addresses');
    expect(paper).toEqual({
      buttons: [],
      addresses: [server.url('/a'), server.url('/timetable'), 'https://harbour.example/'],
    });
    expect((await look(tab)).paper).toBe('rgb(255, 255, 255)');
    await browser().setPaper(tab, false);
    await until(async () => (await printed(tab)).buttons.length > 0, 'the buttons again');
    await forgetSettings(browser());
  });
});

describe.each(BROWSERS)('with less motion in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({ '/b': long, '/c': long });

  /** Where the page stood on its way to the last sentence, from its card in the panel. */
  async function way(path: string): Promise<number[]> {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url(path));
    await tab.eval(() => {
      const seen: number[] = [];
      (window as unknown as { seen: number[] }).seen = seen;
      addEventListener('scroll', () => seen.push(scrollY));
    });
    await panel.eval((closing) => {
      const buttons = [...document.querySelectorAll('.card.claim .reveal')];
      buttons.find(({ textContent }) => textContent?.includes(closing))?.setAttribute('data-closing', '');
    }, CLOSING);
    await click(panel, '[data-closing]');
    const places = () => tab.eval(() => (window as unknown as { seen: number[] }).seen);
    await until(async () => (await places()).length > 0, 'the page to move');
    await new Promise((done) => setTimeout(done, 1_000));
    return [...new Set(await places())];
  }

  test('the page jumps to a passage, where it otherwise glides', async () => {
    await browser().setCalm(false);
    expect((await way('/b')).length).toBeGreaterThan(3);
    await browser().setCalm(true);
    expect((await way('/c')).length).toBeLessThanOrEqual(2);
  });
});
