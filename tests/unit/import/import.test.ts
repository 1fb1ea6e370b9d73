import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';
import { importFiles } from '../../../lib/import/import-files';
import { keptArticle } from '../archive/kept-article';
import * as exports from './exports';
import { file, parse, useImports } from './use-imports';

const { archive, articleCalled, kept, options, take } = useImports();

describe('an export of another program', () => {
  it.each([
    [
      'Pocket',
      exports.POCKET,
      'pocket',
      ['Harbour wall to be raised by a metre', 'Baker says "never again", then reopens'],
    ],
    ['Pocket, the older one', exports.POCKET_PAGE, 'pocket', ['Ferry timetable thins out']],
    ['Instapaper', exports.INSTAPAPER, 'instapaper', ['Owls return to the mill']],
    ['Readwise Reader', exports.READWISE, 'readwise', ['Tram line waits for rails']],
    ['Readwise highlights', exports.HIGHLIGHTS, 'readwise', ['Tram line waits for rails']],
    ['Wallabag', exports.WALLABAG, 'wallabag', ['Ostby closes its swimming hall']],
    ['Wallabag as a table', exports.WALLABAG_TABLE, 'wallabag', ['Ostby closes its swimming hall']],
    ['a browser', exports.BOOKMARKS, 'bookmarks', ['Quarry floods after a week of rain']],
    [
      'nobody in particular',
      'title,url\nSmall boats go out,https://courier.test/small-boats\n',
      null,
      ['Small boats go out'],
    ],
  ])('of %s is known by what is in it', async (_, content, origin, titles) => {
    const { taken } = await take(file(content));
    expect(taken).toBe(titles.length);
    expect(
      kept()
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual([...titles].toSorted());
    expect(new Set(kept().map((one) => `${one.provenance} ${one.origin}`))).toEqual(new Set([`imported ${origin}`]));
  });

  it('is counted with what is refused and why, by the line', async () => {
    expect((await take(file(exports.POCKET))).refused).toEqual([
      { place: { line: 4 }, reason: 'no-title' },
      { place: { line: 5 }, reason: 'no-address' },
    ]);
    expect((await take(file(exports.HIGHLIGHTS))).refused).toEqual([{ place: { line: 5 }, reason: 'no-address' }]);
  });

  it('is there once however often it is taken', async () => {
    await take(file(exports.POCKET));
    expect(await take(file(exports.POCKET))).toMatchObject({ taken: 0, known: 2 });
    const undated = file('title,url\nSmall boats go out,https://courier.test/small-boats\n');
    await take(undated);
    const later = { ...options(), parse, now: '2025-07-01T12:00:00.000Z' };
    expect(await importFiles([undated], later)).toMatchObject({ taken: 0, known: 1 });
  });

  it('keeps the days: of publication as the address names it, of saving as the program does', async () => {
    await take(file(exports.POCKET));
    expect(articleCalled('Harbour wall to be raised by a metre')).toMatchObject({
      published: '2025-03-04',
      saved: '2025-03-04T09:20:00.000Z',
      site: 'courier.test',
    });
  });

  it.each([
    ['Pocket', exports.POCKET, { 'Harbour wall to be raised by a metre': ['sea', 'walls'] }],
    ['Pocket, the older one', exports.POCKET_PAGE, { 'Ferry timetable thins out': ['sea', 'slow travel'] }],
    ['Instapaper', exports.INSTAPAPER, { 'Owls return to the mill': ['birds'] }],
    [
      'Instapaper with folders',
      exports.INSTAPAPER.replace('Unread', 'Old trades'),
      { 'Owls return to the mill': ['birds', 'Old trades'] },
    ],
    [
      'Instapaper as a page',
      exports.INSTAPAPER_PAGE,
      { 'The mill turns again': [], 'Last ropemaker retires': ['Old trades'] },
    ],
    ['Readwise Reader', exports.READWISE, { 'Tram line waits for rails': ['city', 'rail'] }],
    ['Readwise highlights', exports.HIGHLIGHTS, { 'Tram line waits for rails': ['city', 'rail'] }],
    ['Wallabag', exports.WALLABAG, { 'Ostby closes its swimming hall': ['town'] }],
    ['Wallabag as a table', exports.WALLABAG_TABLE, { 'Ostby closes its swimming hall': ['town'] }],
    [
      'Omnivore',
      exports.OMNIVORE_LIST,
      { 'Ostby closes its swimming hall': ['Sport', 'town'], 'Its text is lost': [] },
    ],
    [
      'a browser, folders and all',
      exports.BOOKMARKS,
      { 'Quarry floods after a week of rain': ['News', 'rain', 'Stone & water'] },
    ],
    [
      'Raindrop',
      'title,url,folder,tags\nSmall boats go out,https://courier.test/small-boats,Sea,"boats, dawn"\n',
      { 'Small boats go out': ['boats', 'dawn', 'Sea'] },
    ],
  ])('of %s brings what its reader sorted it by', async (_, content, tags) => {
    await take(file(content));
    for (const [title, wanted] of Object.entries(tags)) expect(articleCalled(title)?.tags).toEqual(wanted);
  });

  it('adds its tags to what was read already', async () => {
    const article = keptArticle({
      url: 'https://courier.test/2025/03/04/harbour-wall',
      title: 'Read one',
      text: 'It is to be raised.',
    });
    archive().save({ article, report: analyse(article) });
    await take(file(exports.POCKET));
    expect(articleCalled('Read one')).toMatchObject({ provenance: 'read', tags: ['sea', 'walls'] });
  });

  it('keeps the passages that were marked', async () => {
    await take(file(exports.INSTAPAPER), file(exports.HIGHLIGHTS));
    expect(articleCalled('Owls return to the mill')?.text).toBe('The keeper counted nine owls.');
    expect(articleCalled('Tram line waits for rails')?.text).toBe(
      'The rails lie in a field,\nrusting.\n\nNobody ordered sleepers.',
    );
  });

  it.each([
    ['Wallabag', file(exports.WALLABAG)],
    [
      'Omnivore',
      file(
        zipSync({
          'metadata_0_to_2.json': strToU8(exports.OMNIVORE_LIST),
          'content/ostby-hall.html': strToU8(exports.OMNIVORE_TEXT),
        }),
      ),
    ],
  ])('of %s brings the texts with who is quoted, and no markup', async (_, chosen) => {
    await take(chosen);
    expect(
      archive()
        .person('Lena Falk', 50)
        .quotes.map(({ text }) => text),
    ).toEqual([expect.stringContaining('It rains into the pool.')]);
    const article = articleCalled('Ostby closes its swimming hall');
    expect(article).toMatchObject({ byline: 'Per Holm', published: expect.stringMatching(/^2024-11-04T17:00:00/) });
    expect(article?.text).not.toMatch(/onerror|<p>/);
  });

  it('may lie in an archive of files', async () => {
    const zip = zipSync({ 'part_000000.csv': strToU8(exports.POCKET), 'read me.txt': strToU8('Hello') });
    const { taken, refused } = await take(file(zip));
    expect(taken).toBe(2);
    expect(refused[0]).toEqual({ place: { file: 'part_000000.csv', line: 4 }, reason: 'no-title' });
  });

  it.each([
    [
      'Latin-1',
      Uint8Array.from('title,url\nBäcker schließt für immer,https://courier.test/b\n', (letter) =>
        letter.charCodeAt(0),
      ),
      'Bäcker schließt für immer',
    ],
    [
      'UTF-8 with a broken byte',
      new Uint8Array([
        ...strToU8('title,url\nBäcker schließt '),
        0xff,
        ...strToU8(' für immer,https://courier.test/b\n'),
      ]),
      'Bäcker schließt',
    ],
  ])('in %s is read as it was written', async (_, content, title) => {
    await take(file(content));
    expect(kept()[0]?.title).toContain(title);
  });

  it('says how far it is, within an archive of files too', async () => {
    const list = Array.from({ length: 60 }, (_, n) => ({
      slug: `hall-${n}`,
      title: `Hall number ${n} closes`,
      url: `https://courier.test/hall-${n}`,
      savedAt: '2024-11-05T08:00:00.000Z',
    }));
    const omnivore = file(zipSync({ 'metadata_0_to_60.json': strToU8(JSON.stringify(list)) }));
    const page = (name: string) => strToU8(exports.SAVED_PAGE.replaceAll('lighthouse-sold', name));
    const pages = file(zipSync({ 'a.html': page('a'), 'b.html': page('b'), 'c.html': page('c'), 'd.html': page('d') }));
    const progress: number[] = [];
    const report = (done: number) => void progress.push(Math.round((100 * done) / (omnivore.size + pages.size)));
    const signal = new AbortController().signal;
    expect(await importFiles([omnivore, pages], { ...options(signal, report), parse })).toMatchObject({ taken: 64 });
    expect(progress).toEqual(progress.toSorted((one, other) => one - other));
    expect(new Set(progress).size).toBeGreaterThanOrEqual(7);
    expect(progress.at(-1)).toBe(100);
  });

  it.each([
    ['no file of this kind', 'Dear diary, nothing happened.', 'unknown-format'],
    ['a table of other things', 'name,age\nOlm,100\n', 'unknown-format'],
    ['JSON of other things', '[{"name":"Olm"}]', 'unknown-format'],
    ['broken JSON', '[{"url":"https://a.test/","is_archived":0', 'unknown-format'],
    ['half an archive of files', zipSync({ 'a.csv': strToU8(exports.POCKET) }).subarray(0, 60), 'damaged'],
    [
      'a quotation mark without its end',
      'title,url,time_added\n"Half a headline,https://a.test/x,1700000000\n',
      'incomplete',
    ],
    ['an empty file', '', 'empty'],
    ['a table of nothing', 'title,url,time_added,tags,status\n', 'empty'],
  ])('is refused whole: %s', async (_, content, reason) => {
    expect(await take(file(content))).toMatchObject({ taken: 0, refused: [{ reason }] });
  });

  it('cannot change what objects are', async () => {
    const [first] = JSON.parse(exports.WALLABAG);
    const poisoned = JSON.stringify([first]).replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    );
    expect((await take(file(poisoned))).taken).toBe(1);
    await take(file('__proto__,title,url\nx,A fine day for kites,https://courier.test/kites\n'));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('never takes the place of what was read, but gives way to it', async () => {
    const text = 'The wall is to be raised.';
    const article = keptArticle({ url: 'https://courier.test/2025/03/04/harbour-wall', title: 'Read one', text });
    archive().save({ article, report: analyse(article) });
    expect(await take(file(exports.POCKET))).toMatchObject({ taken: 1, known: 1 });
    expect(articleCalled('Read one')).toMatchObject({ provenance: 'read', text });
  });

  it('can be ended, and keeps what was taken before', async () => {
    const rows = Array.from(
      { length: 900 },
      (_, n) => `Headline number ${n} of many,https://courier.test/n/${n},1700000000`,
    );
    const end = new AbortController();
    const content = `title,url,time_added\n${rows.join('\n')}\n`;
    const result = await importFiles([file(content)], { ...options(end.signal, () => end.abort()), parse });
    expect(result.cancelled).toBe(true);
    expect(archive().stats().imported).toBe(result.taken);
    expect(result.taken).toBeLessThan(900);
  });
});
