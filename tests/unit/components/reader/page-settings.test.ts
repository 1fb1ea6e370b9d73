import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageSettings } from '../../../../components/reader/page-settings';

vi.stubGlobal('chrome', fakeBrowser);

let opened: PageSettings[] = [];

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  for (const settings of opened) settings.end();
  opened = [];
});

/** The settings of a reader that is opened on that page. */
async function open(url: string, isPrivate = false): Promise<PageSettings> {
  const { PageSettings: Opened } = await import('../../../../components/reader/page-settings');
  const settings = new Opened({ URL: url } as Document, isPrivate);
  opened.push(settings);
  await settings.ready;
  return settings;
}

const HARBOUR = 'https://harbour.example/news/1';
const RIVER = 'https://river.example/';
const sizes = (...pages: PageSettings[]) => pages.map(({ inUse }) => inUse.values.size);

test('a change is in use at once, then in every open reader', async () => {
  const [one, other] = [await open(HARBOUR), await open(RIVER)];
  const drawn = vi.fn();
  other.onChange(drawn);
  one.inUse.change({ size: 24 });
  expect(sizes(one)).toEqual([24]);
  await vi.waitFor(() => expect(drawn).toHaveBeenCalled());
  expect(sizes(one, other)).toEqual([24, 24]);
});

test('quick steps all count, whatever comes back meanwhile', async () => {
  const one = await open(HARBOUR);
  for (let size = 20; size <= 30; size++) one.inUse.change({ size });
  await vi.waitFor(async () => expect(sizes(await open(RIVER))).toEqual([30]));
  expect(sizes(one)).toEqual([30]);
});

test('one site can have its own, and give them up', async () => {
  const [one, other] = [await open(HARBOUR), await open(RIVER)];
  one.inUse.keepForSite(true);
  one.inUse.change({ size: 28 });
  other.inUse.change({ size: 17 });
  await vi.waitFor(async () => expect(sizes(await open(HARBOUR), await open(RIVER))).toEqual([28, 17]));
  one.inUse.keepForSite(false);
  await vi.waitFor(() => expect(sizes(one, other)).toEqual([17, 17]));
});

test('a private window changes its own reader and leaves no trace', async () => {
  const one = await open(HARBOUR, true);
  expect(one.inUse.site).toBeNull();
  one.inUse.change({ size: 30 });
  expect(sizes(one)).toEqual([30]);
  await new Promise((done) => setTimeout(done, 20));
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});
