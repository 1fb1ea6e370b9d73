import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSERS, click, type Tab, until, useBrowser, visibleText } from './browsers';

describe.each(BROWSERS)('the first page in %s', (name) => {
  const browser = useBrowser(name);
  let tab: Tab;

  test('shows a live example and what it may see, without a fault of accessibility', async () => {
    tab = await browser().extensionPage('welcome.html');
    await until(async () => (await visibleText(tab)).includes('Maren Holt'), 'the people of the example');
    const text = await visibleText(tab);
    expect(text).toContain('chief inspector of the Northern Water Authority');
    expect(text).toContain('84 people');
    expect(text).toContain('Backstory sees a page only when you click its button.');
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme);
      expect(await violations(tab), scheme).toEqual([]);
    }
  });

  test('shows the page as it was, and cleared again', async () => {
    const clutter = () => tab.eval(() => document.querySelectorAll('.clutter').length);
    expect(await clutter()).toBe(0);
    await click(tab, '.panel .actions button');
    await until(async () => (await clutter()) > 0, 'the page as it was');
    await click(tab, '.clutter button');
    await until(async () => (await clutter()) === 0, 'the cleared page');
  });

  test('a click on a card lights its sentence', async () => {
    const lit = () => tab.eval(() => [...(CSS.highlights.get('backstory-selected') ?? [])].map(String).join(' '));
    expect(await lit()).toBe('');
    await click(tab, '.claims .reveal, .claims button');
    await until(async () => (await lit()).length > 20, 'a lit sentence');
  });
});
