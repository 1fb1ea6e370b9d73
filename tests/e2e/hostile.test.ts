import { describe, expect, test } from 'vitest';
import { BROWSERS, until, useBrowser, type View } from './browsers';
import { readerPage, readerText, stateOf } from './product';
import { useSite } from './site';

const STORY = 'Lighthouse keeper';
/** In the story whatever its spelling. */
const WORDS = 'when the lamp was automated';
/** Any answer, be it that the page cannot be read, has to come within this. */
const PATIENCE_MS = 5_000;

type Watched = Window & { __ran?: string[] };
const hasRun = (view: View): Promise<string[]> => view.eval(() => (window as Watched).__ran ?? []);

/** Whatever in a document could run script, or ask another site for something. */
const dangers = (view: View): Promise<string[]> =>
  view.eval(() => {
    const root = document.querySelector('backstory-reader')?.shadowRoot ?? document;
    const found: string[] = [];
    for (const element of root.querySelectorAll('*')) {
      if (
        /^(script|iframe|object|embed|form|input|button|base|meta|link)$/i.test(element.tagName) &&
        element.closest('article') &&
        // The reader's own; no class of the page's gets this far.
        !element.matches('button.enlarge, .embed > button')
      )
        found.push(element.outerHTML);
      for (const { name, value } of element.attributes)
        if (/^on/i.test(name) || /^\s*(javascript|vbscript):/i.test(value.replace(/[\s\0]+/g, '')))
          found.push(`${name}=${value}`);
    }
    return found;
  });

describe.each(BROWSERS)('hostile pages in %s', (name) => {
  const browser = useBrowser(name);
  const site = useSite();

  async function visit(path: string) {
    const { tab } = browser();
    await tab.goto(`${site().origin('odd')}${path}`);
    // What the page runs by itself is its own affair; from now on nothing may.
    await tab.eval(() => {
      (window as Watched).__ran = [];
    });
    const clicked = Date.now();
    await browser().clickAction(tab);
    return { tab, panel: await browser().panel(tab), clicked };
  }

  test.each(['/payload', '/script-in-title'])('%s runs nothing in the reader or in the panel', async (path) => {
    const { tab, panel } = await visit(path);
    await until(() => readerText(tab), 'the reader');
    expect(await readerPage(tab)).toContain(STORY);
    await new Promise((done) => setTimeout(done, 700)); // time for pictures to fail to load
    expect(await hasRun(tab)).toEqual([]);
    expect(await dangers(tab)).toEqual([]);
    expect(await hasRun(panel)).toEqual([]);
    expect(await panel.eval(() => document.querySelectorAll('main img, main iframe, main svg[onload]').length)).toBe(0);
  });

  test.each([
    '/clobbered',
    '/deep',
    '/deep-by-script',
    '/million',
    '/attributes',
    '/fat',
    '/busy',
    '/bad-base',
    '/empty',
  ])(`%s is answered within ${PATIENCE_MS} ms`, async (path) => {
    const { panel, clicked } = await visit(path);
    await until(async () => ![undefined, 'reading'].includes((await stateOf(panel))?.status), 'an answer', PATIENCE_MS);
    expect(Date.now() - clicked).toBeLessThan(PATIENCE_MS);
    expect((await stateOf(panel))?.status).not.toBe('failed');
  });

  test.each([
    '/clobbered',
    '/strict',
    '/sandbox',
    '/busy',
    '/bad-base',
    '/deep',
    '/deep-by-script',
    '/million',
    '/attributes',
    '/fat',
    '/open-shadow',
    '/declared-shadow',
    '/broken-bytes',
    '/latin1',
  ])('%s is read', async (path) => {
    const { tab } = await visit(path);
    await until(async () => (await readerPage(tab)).includes(WORDS), 'the reader');
  });

  test.each(['/million', '/fat'])('%s is read in part, which the reader says', async (path) => {
    const { tab } = await visit(path);
    await until(async () => (await readerPage(tab)).includes('too large to be read in full'), 'the notice');
  });

  test('a text in a closed shadow root is out of reach, which the panel says', async () => {
    const { panel } = await visit('/closed-shadow');
    await until(async () => (await stateOf(panel))?.status === 'unreadable', 'an answer');
    expect(await panel.eval(() => document.body.textContent)).toContain('There is no text here yet');
  });

  test('invisible letters and hidden words do not change who says what', async () => {
    const { tab, panel } = await visit('/invisible');
    await until(async () => (await stateOf(panel))?.status === 'article', 'the report');
    await until(() => panel.eval(() => document.querySelector('.head') !== null), 'the panel');
    expect(await panel.eval(() => document.body.textContent)).toContain('Anders Pell');
    expect(await readerText(tab)).not.toContain('I stole it');
  });
});
