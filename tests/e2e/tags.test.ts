import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { BROWSERS, goBack, type Tab, until, useBrowser } from './browsers';
import { choose, chooseFiles, enter, press, shows, writtenBy } from './controls';

const POCKET = `title,url,time_added,tags,status
Harbour wall to be raised by a metre,https://courier.test/2025/03/04/harbour-wall,1741080000,Sea|walls,unread
Ferry timetable thins out,https://courier.test/2025/02/01/ferry-timetable,1738400000,sea,unread
Owls return to the mill,https://courier.test/2025/01/11/owls,1736600000,birds,archive
`;
const [WALL, FERRY, OWLS] = [
  'Harbour wall to be raised by a metre',
  'Ferry timetable thins out',
  'Owls return to the mill',
];

describe.each(BROWSERS)('tags in %s', (name) => {
  const browser = useBrowser(name);
  let library: Tab;

  const texts = (selector: string): Promise<string[]> =>
    library.eval(
      (wanted: string) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? ''),
      selector,
    );
  const lists = (...wanted: string[]) =>
    until(
      async () => (await texts('.result .view-link')).toSorted().join() === wanted.toSorted().join(),
      wanted.join(', '),
    );

  test('come with what is imported', async () => {
    library = await browser().extensionPage('library.html');
    await shows(library, 'Nothing is kept yet.');
    await chooseFiles(library, 'Import files…', { 'pocket.csv': POCKET });
    await lists(WALL, FERRY, OWLS);
    expect(await texts('.result .tag')).toEqual(['Sea', 'walls', 'sea', 'birds']);
    for (const scheme of ['dark', 'light'] as const) {
      await browser().setColorScheme(scheme);
      expect(await violations(library), scheme).toEqual([]);
    }
  });

  test('lead to all that has them', async () => {
    await press(library, 'Sea');
    await lists(WALL, FERRY);
    expect(await texts('.tag[aria-pressed="true"]')).toEqual(['Sea', 'sea']);
    expect(await violations(library)).toEqual([]);
    await press(library, 'sea');
    await lists(WALL, FERRY, OWLS);
    await choose(library, 'Tag', 'birds (1)');
    await lists(OWLS);
    await press(library, 'Clear the search');
    await lists(WALL, FERRY, OWLS);
  });

  test('are added to an article and removed again', async () => {
    await press(library, OWLS);
    await shows(library, 'Add a tag');
    await enter(library, 'Add a tag', ' SEA ');
    await library.eval(() => document.querySelector<HTMLFormElement>('.tag-editor form')?.requestSubmit());
    await until(async () => (await texts('.tag-editor .tag')).join() === 'birds,SEA', 'the new tag');
    await press(library, 'Remove the tag birds');
    await until(async () => (await texts('.tag-editor .tag')).join() === 'SEA', 'one tag');
    expect(await library.eval(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(await violations(library)).toEqual([]);
    await press(library, 'SEA');
    await lists(WALL, FERRY, OWLS);
    expect(await library.eval(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe('found');
    await goBack(library);
    await shows(library, 'Add a tag');
    await goBack(library);
    await press(library, 'Clear the search');
  });

  test('are in the export, and come back with it', async () => {
    const file = await writtenBy(library, 'Export everything');
    const lines = file.trim().split('\n').slice(1);
    expect(Object.fromEntries(lines.map((line) => JSON.parse(line)).map(({ title, tags }) => [title, tags]))).toEqual({
      [WALL]: ['Sea', 'walls'],
      [FERRY]: ['sea'],
      [OWLS]: ['SEA'],
    });
    await press(library, 'Delete everything…');
    await press(library, 'Delete everything');
    await shows(library, 'Nothing is kept yet.');
    await until(async () => (await texts('.search label')).every((label) => label !== 'Tag'), 'no tags to choose');
    await chooseFiles(library, 'Import files…', { 'backstory.jsonl': file });
    await lists(WALL, FERRY, OWLS);
    await choose(library, 'Tag', 'walls');
    await lists(WALL);
  });
});
