import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSERS, type Tab, until, useBrowser, type View } from './browsers';
import { press, shows } from './controls';
import { type Page, servePages, story } from './pages';
import { libraryText, read, untilStored } from './product';

const vote = (title: string, mark: string) => story({ title, mark });

describe.each(BROWSERS)('earlier texts in %s', (name) => {
  const browser = useBrowser(name);
  const pages: Record<string, Page> = {
    '/vote': vote('Council keeps the library', 'Some sixty people stood outside in the rain.'),
  };
  const server = servePages(pages);
  let panel: View;
  let library: Tab;

  test('the panel says that an article changed since it was read, and leads to both texts', async () => {
    panel = await read(browser(), browser().tab, server.url('/vote'));
    await untilStored(panel);
    pages['/vote'] = vote('Council saves the library', 'Some ninety people stood outside in the rain.');
    panel = await read(browser(), browser().tab, server.url('/vote'));
    await untilStored(panel);
    await shows(panel, 'Changed since you read it on');
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme);
      if (process.env.SHOTS) await browser().screenshots(browser().tab, process.env.SHOTS, `changed-${name}-${scheme}`);
      expect(await violations(panel), scheme).toEqual([]);
    }
    await press(panel, 'Compare the texts in the library');
    await until(async () => (await libraryText(browser())).includes('No longer in it: sixty'), 'the comparison');
  });

  test('the library shows what changed, and on request the whole text', async () => {
    library = await browser().extensionPage('library.html');
    await press(library, 'Council saves the library');
    await shows(library, 'Earlier texts');
    await library.eval(() => document.querySelector<HTMLElement>('.earlier-texts .opens')?.click());
    const marked = (tag: string) =>
      library.eval(
        (wanted: string) => [...document.querySelectorAll(wanted)].map((one) => one.lastChild?.textContent?.trim()),
        `.comparison ${tag}`,
      );
    expect(await marked('del')).toEqual(['keeps', 'sixty']);
    expect(await marked('ins')).toEqual(['saves', 'ninety']);
    expect(await library.eval(() => document.querySelector('.comparison')?.textContent)).not.toContain('flood');
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme);
      expect(await violations(library), scheme).toEqual([]);
    }
    await press(library, 'Show the whole text');
    expect(await library.eval(() => document.querySelector('.comparison')?.textContent)).toContain('flood');
  });

  test('what is deleted takes its earlier texts along', async () => {
    await press(library, 'Delete this article…');
    await press(library, 'Delete it');
    await shows(library, 'It is gone from the disk, too.');
    panel = await read(browser(), browser().tab, server.url('/vote'));
    await untilStored(panel);
    expect(await panel.eval(() => document.querySelector('.change'))).toBeNull();
  });
});
