import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSERS, click, type Tab, until, useBrowser, type View, visibleText } from './browsers';
import { press, shows } from './controls';
import { servePages, story } from './pages';
import { read, untilStored } from './product';

const pins = (view: View) =>
  view.eval(() => [...document.querySelectorAll('.pinned blockquote')].map((quote) => quote.textContent));

describe.each(BROWSERS)('the fact notebook in %s', (name) => {
  const browser = useBrowser(name);
  const server = servePages({
    '/mill': story({
      title: 'Mill to be rebuilt',
      mark: '“It burned in an hour,” said the miller, Oda Brenn, on 4 May 2024. The mill was built in 1911.',
    }),
  });
  let library: Tab;

  test('what is pinned in the panel stands in a dossier of the library, to be ordered and noted', async () => {
    const { tab } = browser();
    const panel = await read(browser(), tab, server.url('/mill'));
    await untilStored(panel);
    expect(await visibleText(panel)).not.toContain('pinned to');
    await click(panel, '.card.claim .pin');
    await shows(panel, '1 fact pinned to');
    await click(panel, '.card.claim .pin[aria-pressed=false]');
    await shows(panel, '2 facts pinned to');
    expect(await violations(panel)).toEqual([]);

    library = await browser().extensionPage('library.html');
    await shows(library, '1 found');
    await press(library, 'Fact notebook');
    await until(() => library.eval(() => document.querySelector('.dossiers .view-link') !== null), 'the dossier');
    await click(library, '.dossiers .view-link');
    await until(async () => (await pins(library)).length === 2, 'both pins');
    expect(await violations(library)).toEqual([]);
    const [first, second] = await pins(library);
    await click(library, '.pinned:first-child .pin-actions button:nth-child(2)');
    await until(async () => (await pins(library))[0] === second, 'the other order');
    await library.eval(() => {
      const note = document.querySelector<HTMLTextAreaElement>('.pinned textarea');
      if (!note) throw new Error('no place for a note');
      note.value = 'Ask the miller';
      note.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(
      () =>
        library.eval(async () => {
          const answer = await chrome.runtime.sendMessage({ to: 'background', call: 'dossiers', args: [] });
          const [dossier] = answer.value;
          const full = await chrome.runtime.sendMessage({ to: 'background', call: 'dossier', args: [dossier.id] });
          return full.value.pins[0].note === 'Ask the miller';
        }),
      'the note to be kept',
    );
    expect(await pins(library)).toEqual([second, first]);
  });

  test('a second press takes a pin out again', async () => {
    const { tab } = browser();
    await tab.front();
    const panel = await browser().panel(tab);
    await shows(panel, '2 facts pinned to');
    await click(panel, '.card.claim .pin[aria-pressed=true]');
    await shows(panel, '1 fact pinned to');
  });
});
