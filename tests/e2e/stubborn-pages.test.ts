import { describe, expect, test } from 'vitest';
import { BROWSERS, type Tab, until, useBrowser } from './browsers';
import { clickIn } from './in-reader';
import { servePages, story } from './pages';
import { read, readerIsOpen, readerText } from './product';

const tall = '<div style="height: 3000px">Far below</div>';
const page = (mark: string, { head = '', before = '', after = '', root = '', body = '' }) =>
  story({ title: 'Library stays open', mark, head, before, after: `${after}${tall}` })
    .replace('<html', `<html ${root}`)
    .replace('<body', `<body ${body}`);

const lock = (rule: string) => ({ head: `<style>${rule}</style>`, root: 'id="top" class="no-scroll"' });
/** Runs when the reader has come. */
const whenOpen = (script: string) => `<script>
  new MutationObserver(() => {
    const reader = document.querySelector('backstory-reader');
    if (reader) setTimeout(() => { ${script} }, 300);
  }).observe(document.documentElement, { childList: true });
</script>`;
const dialog = '<dialog id="consent"><p>We value your privacy</p><button>Accept</button></dialog>';
const table = '<table><tr><th>Year</th><th>Visitors</th></tr><tr><td>2024</td><td>9,200</td></tr></table>';

/** What a page may do to itself, or to what is not its own. */
const STUBBORN: Record<string, string> = {
  'locks scrolling': page('One.', lock('html#top.no-scroll, html#top.no-scroll body { overflow: hidden !important }')),
  'locks scrolling in its own style': page('Two.', { root: 'style="overflow: hidden !important"' }),
  'locks scrolling by fixing its root': page('Three.', lock('html.no-scroll { position: fixed; top: -120px; }')),
  'shows its body whatever happens': page('Four.', { body: 'style="display: block !important"' }),
  'shows its body from a layer': page('Five.', lock('@layer base { body { display: block !important } }')),
  'is blank until a script has come': page('Six.', lock('html.no-scroll { opacity: 0 !important }')),
  'moves and narrows its root': page(
    'Seven.',
    lock('html { margin: 46px auto; max-width: 640px; transform: translateZ(0); user-select: none; zoom: 1.2 }'),
  ),
  'writes from top to bottom': page('Eight.', lock('html { writing-mode: vertical-rl }')),
  'lays something over its root': page('Nine.', lock('html::after { content: ""; position: fixed; inset: 0 }')),
  'turns into anything slowly': page(
    'Eleven.',
    lock('* { transition: all 3s } html { font-size: 62.5%; margin-top: 46px }'),
  ),
  'has a modal dialog open': page('Ten.', { before: dialog, after: '<script>consent.showModal()</script>' }),
};
const LATER: Record<string, string> = {
  'opens a modal dialog': page('A.', { before: dialog, after: whenOpen('consent.open || consent.showModal()') }),
  'takes the reader out once': page('B.', { after: whenOpen('globalThis.taken ??= (reader.remove(), true)') }),
};

const contents = { ...STUBBORN, ...LATER };
const pathOf = (name: string) => `/${Object.keys(contents).indexOf(name)}`;

/** Asks a reader that is scrolled a little what a person would see, and could do. */
const usable = (tab: Tab) =>
  tab.eval(async () => {
    const root = document.querySelector('backstory-reader')?.shadowRoot;
    const words = root?.querySelector('article p');
    const bar = root?.querySelector('.bar');
    const ground = root?.querySelector('.page')?.getBoundingClientRect();
    if (!root || !words || !bar || !ground) throw new Error('no reader');
    scrollTo({ top: 120, behavior: 'instant' });
    await new Promise((done) => setTimeout(done, 100));
    const { overflowY, opacity, userSelect } = getComputedStyle(document.documentElement);
    const { x, y } = words.getBoundingClientRect();
    return {
      scrolls: scrollY === 120 && overflowY === 'auto',
      isThere: opacity === '1' && root.elementFromPoint(x + 40, y + 8) === words,
      canBeSelected: userSelect !== 'none',
      hidesThePage: !document.body.checkVisibility(),
      fillsTheWindow: ground.width === document.documentElement.clientWidth && ground.left === 0,
      barStays: bar.getBoundingClientRect().top === 0,
    };
  });
const ALL = {
  scrolls: true,
  isThere: true,
  canBeSelected: true,
  hidesThePage: true,
  fillsTheWindow: true,
  barStays: true,
};

const stateOf = (tab: Tab) =>
  tab.eval(() => {
    const { position, opacity, overflow, zoom, fontSize, marginTop } = getComputedStyle(document.documentElement);
    const style = { position, opacity, overflow, zoom, fontSize, marginTop };
    return { html: document.documentElement.outerHTML, style, scrollY, focus: document.activeElement?.tagName };
  });

const leave = async (tab: Tab) => {
  await tab.front();
  await tab.press('Escape');
  await until(async () => !(await readerIsOpen(tab)), 'the reader to go');
};

describe.each(BROWSERS)('in %s the reader can be used on a page that', (name) => {
  const browser = useBrowser(name);
  const server = servePages({
    ...Object.fromEntries(Object.entries(contents).map(([title, html]) => [pathOf(title), html])),
    '/insists': page('C.', { after: whenOpen('reader.remove()') }),
    '/listens': page('D.', {
      after: `<script>
        globalThis.heard = [];
        const events = ['click', 'pointerdown', 'keydown', 'wheel', 'copy', 'contextmenu', 'selectstart'];
        for (const type of events)
          for (const place of [window, document])
            place.addEventListener(type, (event) => { heard.push(type); event.preventDefault(); }, { passive: false });
      </script>`,
    }),
    '/quirks': page('E.', { head: '<style>body { color: rgb(1, 2, 3) }</style>' })
      .replace('<!doctype html>', '')
      .replace('<p>The library was', `${table}<p>The library was`),
  });

  test.each(Object.keys(STUBBORN))('%s, which is put back as it was', async (title) => {
    const { tab } = browser();
    await tab.goto(server.url(pathOf(title)));
    const before = await stateOf(tab);
    await browser().clickAction(tab);
    await until(() => readerText(tab), 'the reader');
    expect(await usable(tab)).toEqual(ALL);
    await leave(tab);
    expect(await stateOf(tab)).toEqual(before);
  });

  test.each(Object.keys(LATER))('%s while it is open', async (title) => {
    const { tab } = browser();
    await read(browser(), tab, server.url(pathOf(title)));
    await new Promise((done) => setTimeout(done, 700));
    expect(await usable(tab)).toEqual(ALL);
    await leave(tab);
    expect(await tab.eval(() => document.body.checkVisibility())).toBe(true);
  });

  test('keeps taking it out, as a click later on', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/insists'));
    await until(async () => !(await readerIsOpen(tab)), 'the reader to give up');
    expect(await tab.eval(() => document.body.checkVisibility())).toBe(true);
    await browser().clickAction(tab);
    await until(() => readerIsOpen(tab), 'the reader again');
  });

  test('listens to what is done, and hears nothing of it', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/listens'));
    const heard = await tab.eval(() => {
      const words = document.querySelector('backstory-reader')?.shadowRoot?.querySelector('article p');
      const options = { bubbles: true, composed: true, cancelable: true };
      for (const type of ['wheel', 'copy', 'contextmenu', 'selectstart'])
        words?.dispatchEvent(new Event(type, options));
      return (globalThis as typeof globalThis & { heard: string[] }).heard;
    });
    expect(heard).toEqual([]);
    await clickIn(tab, { selector: 'article p' });
    await tab.front();
    await tab.press('ArrowDown');
    expect(await tab.eval(() => (globalThis as typeof globalThis & { heard: string[] }).heard)).toEqual([]);
  });

  test('has the focus on nothing, after a click beside the text: the keys go on', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/quirks'));
    await tab.front();
    await tab.clickAt(30, 400);
    await tab.press('Escape');
    await until(async () => !(await readerIsOpen(tab)), 'the reader to go');
  });

  test('is of the old kind, where tables take the colour of the body', async () => {
    const { tab } = browser();
    await read(browser(), tab, server.url('/quirks'));
    const colours = await tab.eval(() => {
      const root = document.querySelector('backstory-reader')?.shadowRoot;
      return ['article td', 'article'].map((part) => {
        const element = root?.querySelector(part);
        return element && getComputedStyle(element).color;
      });
    });
    expect(colours[0]).toBe(colours[1]);
  });
});
