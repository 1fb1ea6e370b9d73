import { describe, expect, test } from 'vitest';
import { BROWSERS, type Tab, until, useBrowser } from './browsers';
import { servePages, story } from './pages';
import { read, readerIsOpen } from './product';

/** A second of silence, made up here: media that plays for as long as a test needs. */
function silence(seconds = 60, rate = 8_000): string {
  const samples = Buffer.alloc(seconds * rate, 128);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]).toString('base64');
}

const media = `<audio id="player" loop muted controls src="data:audio/wav;base64,${silence()}"></audio>`;
const scroller = '<div id="inner" style="height:80px;overflow:auto"><div style="height:600px">A long list</div></div>';
const search = '<label>Search <input id="search" value="library"></label>';
const page = story({
  title: 'Library stays open',
  mark: 'The page as it was.',
  before: `${media}<div id="apart"></div>${scroller}${search}`,
  after: '<div style="height: 2000px">Far below</div>',
});

interface PageState {
  html: string;
  scroll: [number, number];
  innerScroll: number;
  focus: string | undefined;
  plays: boolean;
  sheets: number;
  highlights: number;
}

const stateOf = (tab: Tab): Promise<PageState> =>
  tab.eval(() => ({
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY] as [number, number],
    innerScroll: document.getElementById('inner')?.scrollTop ?? -1,
    focus: document.activeElement?.id,
    plays: !(document.getElementById('player') as HTMLAudioElement).paused,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
  }));

/** Somebody is in the middle of the page: it is scrolled, a field has the focus, something plays. */
const use = (tab: Tab) =>
  tab.eval(async () => {
    document.getElementById('search')?.focus({ preventScroll: true });
    const player = document.getElementById('player') as HTMLAudioElement;
    player.muted = true;
    await player.play();
    scrollTo({ top: 240, behavior: 'instant' });
    document.getElementById('inner')?.scrollTo({ top: 150, behavior: 'instant' });
  });

const LEAVING = ['a second click', 'Escape', "the reader's own button"] as const;

describe.each(BROWSERS)('leaving the reader in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({ '/a': page, '/b': page, '/c': page, '/d': page });

  test.each(LEAVING.map((way, place) => [way, `/${'abc'[place]}`] as const))(
    'by %s restores the page',
    async (way, path) => {
      const { tab } = browser();
      await tab.goto(server.url(path));
      await use(tab);
      const before = await stateOf(tab);
      expect(before).toMatchObject({ scroll: [0, 240], innerScroll: 150, focus: 'search', plays: true });

      await browser().clickAction(tab);
      await until(() => readerIsOpen(tab), 'the reader');
      expect((await stateOf(tab)).plays).toBe(false);
      await leave(way, tab);
      await until(async () => !(await readerIsOpen(tab)), 'the reader to go');
      await until(async () => (await stateOf(tab)).plays, 'the media to go on');
      expect(await stateOf(tab)).toEqual(before);
    },
  );

  async function leave(way: (typeof LEAVING)[number], tab: Tab): Promise<void> {
    if (way === 'a second click') return browser().clickAction(tab);
    if (way === 'Escape') return tab.press('Escape');
    const [x, y] = await tab.eval(() => {
      const button = document.querySelector('backstory-reader')?.shadowRoot?.querySelector('button');
      const box = button?.getBoundingClientRect();
      return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as [number, number];
    });
    return tab.clickAt(x, y);
  }

  test('a click after that reads again', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/a'));
    await tab.press('Escape');
    await until(async () => !(await readerIsOpen(tab)), 'the reader to go');
    await browser().clickAction(tab);
    await until(() => readerIsOpen(tab), 'the reader again');
  });

  test('lets play on what began to play behind it, or plays in a part of its own', async () => {
    const { tab } = browser();
    await tab.goto(server.url('/d'));
    /** Whether the page's own player and the one in a shadow root play. */
    const playing = () =>
      tab.eval(() => {
        const own = document.getElementById('player') as HTMLAudioElement;
        const apart = document.getElementById('apart')?.shadowRoot?.querySelector('audio');
        return [!own.paused, apart ? !apart.paused : null];
      });
    await tab.eval(async () => {
      const own = document.getElementById('player') as HTMLAudioElement;
      const root = document.getElementById('apart')?.attachShadow({ mode: 'open' });
      const apart = own.cloneNode() as HTMLAudioElement;
      root?.append(apart);
      apart.muted = true;
      await apart.play();
    });
    expect(await playing()).toEqual([false, true]);
    await browser().clickAction(tab);
    await until(() => readerIsOpen(tab), 'the reader');
    expect(await playing()).toEqual([false, false]);
    await tab.eval(() => {
      const own = document.getElementById('player') as HTMLAudioElement;
      own.muted = true;
      void own.play().catch(() => undefined);
    });
    await until(async () => !(await playing())[0], 'silence');
    await tab.front();
    await tab.press('Escape');
    await until(async () => (await playing()).every(Boolean), 'the media to go on');
  });
});
