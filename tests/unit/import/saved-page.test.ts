import { describe, expect, it } from 'vitest';
import * as exports from './exports';
import { file, useImports } from './use-imports';

const { archive, kept, take } = useImports();

describe('a saved page', () => {
  it('becomes an article with what is said in it', async () => {
    expect(await take(file(exports.SAVED_PAGE))).toMatchObject({ taken: 1, refused: [] });
    const [page] = kept();
    expect(page).toMatchObject({
      title: 'Lighthouse sold for one krone',
      url: 'https://courier.test/2025/02/11/lighthouse-sold',
      published: '2025-02-11',
      origin: 'pages',
      saved: '2025-05-01T00:00:00.000Z',
    });
    expect(archive().person('Nils Aker', 50).quotes).toHaveLength(1);
  });

  it('takes its address from what the page or the browser noted, and is refused without one', async () => {
    const without = exports.SAVED_PAGE.replace(/<!-- saved.*-->\n/, '');
    expect((await take(file(without), file(exports.POCKET))).refused[0]).toEqual({
      place: { file: 'export' },
      reason: 'no-address',
    });
    const canonical = without.replace(
      '<title>',
      '<link rel="canonical" href="https://courier.test/skarv-point"><title>',
    );
    expect((await take(file(canonical))).taken).toBe(1);
    const single = without.replace(
      '<html',
      '<!--\n Page saved with SingleFile \n url: https://courier.test/tower \n saved date: Tue Mar 04 2025 09:30:00 GMT+0100 (Central European Standard Time)\n--><html',
    );
    expect((await take(file(single))).taken).toBe(1);
    expect(kept().map(({ url, saved }) => [url, saved])).toContainEqual([
      'https://courier.test/tower',
      '2025-03-04T08:30:00.000Z',
    ]);
  });

  it('without an article in it is refused', async () => {
    const login =
      '<!-- saved from url=(0023)https://courier.test/in --><html><body><p>Sign in to go on.</p></body></html>';
    expect((await take(file(login))).refused).toEqual([{ place: {}, reason: 'no-text' }]);
  });

  it('is read in its own encoding', async () => {
    const latin = exports.SAVED_PAGE.replace('<head>', '<head><meta charset="iso-8859-1">')
      .replaceAll('Aker', 'Åker')
      .replaceAll(/[“”]/g, '"')
      .replaceAll('–', '-');
    await take(file(Uint8Array.from(latin, (letter) => letter.charCodeAt(0))));
    expect(archive().person('Nils Åker', 50).quotes).toHaveLength(1);
  });
});
