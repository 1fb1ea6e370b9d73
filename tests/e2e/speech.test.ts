import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSERS, type Tab, until, useBrowser } from './browsers';
import { clickInReader } from './in-reader';
import { servePages, story } from './pages';
import { highlights, read } from './product';
import { giveVoices } from './voices';

/** In the language of those voices for tests that do not end. */
function italian(title: string): string {
  const council =
    'La riunione nel vecchio municipio è durata quattro ore, e quasi tutti i posti del pubblico erano occupati.';
  const debate =
    'I consiglieri dei due partiti hanno parlato a favore e contro il piano, che era stato preparato in estate.';
  const paragraphs = [
    'Il ponte resta aperto. Il consiglio ha deciso martedì con cinque voti contro quattro.',
    `“Non chiuderemo nessuna strada”, ha detto Maria Campi, la sindaca, dopo il voto. ${council}`,
    ...Array.from({ length: 8 }, () => `${council} ${debate}`),
  ];
  return `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"></head><body><main><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;
}

const FIRST = 'Il ponte resta aperto.';
const pages = {
  '/a': italian('Il ponte'),
  '/b': italian('La nave'),
  '/c': italian('Il mulino'),
  '/d': italian('La valle'),
  '/en': story({ title: 'The bridge', mark: 'First sentence.' }),
};

const spoken = async (tab: Tab): Promise<string> => (await highlights(tab))['backstory-spoken']?.[0] ?? '';

const player = (tab: Tab): Promise<string> =>
  tab.eval(() => {
    const root = document.querySelector('backstory-reader')?.shadowRoot;
    return root?.querySelector('.player [role="status"]')?.textContent ?? '';
  });

const choose = (tab: Tab, name: string) =>
  tab.eval((wanted) => {
    const select = document.querySelector('backstory-reader')?.shadowRoot?.querySelector('select');
    const option = [...(select?.options ?? [])].find(({ text }) => text.startsWith(wanted));
    if (!select || !option) throw new Error(`no voice "${wanted}"`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, name);

async function openSettings(tab: Tab): Promise<void> {
  await clickInReader(tab, 'Voice and speed');
  const hasSettings = () => !!document.querySelector('backstory-reader')?.shadowRoot?.querySelector('select');
  await until(() => tab.eval(hasSettings), 'the settings');
}

describe.each(BROWSERS)('reading aloud in %s without voices', (name) => {
  const browser = useBrowser(name);
  const server = servePages(pages);

  test('says that there are none, and how that changes', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/en'));
    await clickInReader(tab, 'Read aloud');
    await until(async () => (await player(tab)).startsWith('This browser has no voices.'), 'the sentence');
    expect(await spoken(tab)).toBe('');
    await clickInReader(tab, 'Stop reading aloud');
    await until(async () => (await player(tab)) === '', 'the player to go');
  });
});

describe.each(BROWSERS)('reading aloud in %s', (name) => {
  const browser = useBrowser(name, { testVoices: true });
  const server = servePages(pages);

  const begin = async (path: string): Promise<Tab> => {
    const { tab } = browser();
    await read(browser(), tab, server.url(path));
    await giveVoices(tab);
    await clickInReader(tab, 'Read aloud');
    return tab;
  };

  test('reads to the end, keeps the chosen voice, and skips', async () => {
    let tab = await begin('/a');
    await until(async () => (await player(tab)) === 'The end of the article', 'the end');
    await openSettings(tab);
    await choose(tab, 'Teresa');

    tab = await begin('/b');
    await until(async () => (await spoken(tab)) === FIRST, 'the first sentence lit');
    await clickInReader(tab, 'Next sentence');
    await until(async () => (await spoken(tab)).startsWith('Il consiglio ha deciso'), 'the second');
    await clickInReader(tab, 'Next paragraph');
    await until(async () => (await spoken(tab)).startsWith('“Non chiuderemo'), 'the second paragraph');
    await clickInReader(tab, 'Previous paragraph');
    await until(async () => (await spoken(tab)) === FIRST, 'the first paragraph');
    await tab.press('.');
    await until(async () => (await spoken(tab)).startsWith('Il consiglio ha deciso'), 'the second sentence by its key');
    await tab.press('r');
    await until(async () => (await player(tab)) === 'Paused', 'the pause');
    await tab.press('r');
    await until(async () => (await player(tab)) === 'Reading aloud', 'the voice again');
  });

  test('follows the text unless one scrolls away, and comes back', async () => {
    const tab = await begin('/c');
    await until(() => spoken(tab), 'a sentence lit');
    await tab.eval(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await until(
      () => tab.eval(() => !!document.querySelector('backstory-reader')?.shadowRoot?.querySelector('.player-back')),
      'the way back',
    );
    await clickInReader(tab, 'Back to the spoken sentence');
    await until(
      () =>
        tab.eval(() => {
          const [range] = CSS.highlights.get('backstory-spoken') ?? [];
          const box = range instanceof Range ? range.getBoundingClientRect() : null;
          return !!box && box.top > 0 && box.bottom < innerHeight;
        }),
      'the sentence in view',
    );
  });

  test('stops when the reader closes, and leaves the media session as it was', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/d'));
    await tab.eval(() => {
      navigator.mediaSession.metadata = new MediaMetadata({ title: 'The page’s own' });
    });
    await giveVoices(tab);
    await clickInReader(tab, 'Read aloud');
    await until(() => spoken(tab), 'a sentence lit');
    expect(
      await tab.eval(() => [navigator.mediaSession.metadata?.title, navigator.mediaSession.playbackState]),
    ).toEqual(['La valle', 'playing']);
    await tab.press('Escape');
    await until(() => tab.eval(() => !document.querySelector('backstory-reader')), 'the reader to go');
    expect(await highlights(tab)).toEqual({});
    expect(await tab.eval(() => speechSynthesis.speaking)).toBe(false);
    expect(
      await tab.eval(() => [navigator.mediaSession.metadata?.title, navigator.mediaSession.playbackState]),
    ).toEqual(['The page’s own', 'none']);
  });

  test.each(['light', 'dark'] as const)('the player keeps the rules of accessibility in %s', async (scheme) => {
    await browser().setColorScheme(scheme);
    const tab = await begin(scheme === 'light' ? '/a' : '/b');
    await until(() => spoken(tab), 'a sentence lit');
    await openSettings(tab);
    if (process.env.SHOTS) await tab.screenshot(`${process.env.SHOTS}/speech-${name}-${scheme}.png`);
    expect(await violations(tab, 'backstory-reader')).toEqual([]);
  });
});
