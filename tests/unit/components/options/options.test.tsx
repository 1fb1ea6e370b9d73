// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { type ArchiveStats, Options } from '../../../../components/options/Options';
import type { OptionsActions } from '../../../../components/options/options-actions';
import type { ArchiveProblem } from '../../../../lib/browser/archive-problem';
import type { Language } from '../../../../lib/browser/language';
import { DEFAULTS, type ReaderSettings } from '../../../../lib/browser/reader-settings';
import type { SearchedSite } from '../../../../lib/browser/searched-sites';
import type { FollowedFeed } from '../../../../lib/feeds/followed';

afterEach(cleanup);

const SOUND: FollowedFeed = {
  url: 'https://sound.example/feed',
  title: 'The Sound',
  siteUrl: 'https://sound.example/',
  followed: '2025-05-01T12:00:00Z',
  fetched: '2025-05-02T12:00:00Z',
  next: '2025-05-02T13:00:00Z',
  etag: null,
  modified: null,
  failures: 1,
  problem: 'gone',
  failed: '2025-05-02T12:00:00Z',
  articles: 0,
};

function showOptions() {
  const look = signal<ReaderSettings | null>(DEFAULTS);
  const language = signal<Language | 'auto' | null>('auto');
  const excluded = signal<string[] | null>(['bank.example']);
  const opened = signal<string[] | null>(['paper.example']);
  const searched = signal<SearchedSite[] | null>([{ host: 'paper.example', failure: 'closed' }]);
  const stats = signal<ArchiveStats | 'loading' | { failed: string }>({
    read: 1284,
    fed: 0,
    imported: 0,
    seen: 1,
    bytes: 48_300_000,
  });
  const archive = signal<ArchiveProblem | null>(null);
  const feeds = signal<FollowedFeed[] | null>([]);
  const limit = signal<number | null>(0);
  const access = signal<boolean | null>(false);
  const readAlong = signal<boolean | null>(false);
  const shortcut = signal<string | null>('Alt+R');
  const sources = { archive, feeds, searched, interval: signal<number | null>(60) };
  const actions = {
    testSource: vi.fn<OptionsActions['testSource']>(),
    lookAtFeeds: vi.fn<OptionsActions['lookAtFeeds']>(),
    followed: vi.fn<OptionsActions['followed']>(),
    follow: vi.fn<OptionsActions['follow']>(),
    unfollow: vi.fn<OptionsActions['unfollow']>(),
    changeLook: vi.fn<OptionsActions['changeLook']>().mockResolvedValue(undefined),
    chooseLanguage: vi.fn<OptionsActions['chooseLanguage']>().mockResolvedValue(undefined),
    exportSettings: vi.fn<OptionsActions['exportSettings']>().mockResolvedValue(undefined),
    importSettings: vi.fn<OptionsActions['importSettings']>().mockResolvedValue({ ok: true, taken: [], refused: [] }),
    exclude: vi.fn<OptionsActions['exclude']>().mockResolvedValue(undefined),
    include: vi.fn<OptionsActions['include']>().mockResolvedValue(undefined),
    deleteSite: vi.fn<OptionsActions['deleteSite']>().mockResolvedValue({ removed: 1 }),
    deleteEverything: vi.fn<OptionsActions['deleteEverything']>().mockResolvedValue({ removed: 1284 }),
    askFeedsEvery: vi.fn<OptionsActions['askFeedsEvery']>().mockResolvedValue(undefined),
    keepFor: vi.fn<OptionsActions['keepFor']>().mockResolvedValue(undefined),
    limitStorage: vi.fn<OptionsActions['limitStorage']>().mockResolvedValue(undefined),
    stopOpening: vi.fn<OptionsActions['stopOpening']>().mockResolvedValue(),
    stopSearching: vi.fn<OptionsActions['stopSearching']>().mockResolvedValue(undefined),
    openLibrary: vi.fn<OptionsActions['openLibrary']>(),
    grantAccess: vi.fn<OptionsActions['grantAccess']>().mockResolvedValue(true),
    revokeAccess: vi.fn<OptionsActions['revokeAccess']>().mockResolvedValue(false),
    stopReaching: vi.fn<OptionsActions['stopReaching']>().mockResolvedValue(true),
    setReadAlong: vi.fn<OptionsActions['setReadAlong']>().mockResolvedValue(undefined),
    changeShortcut: vi.fn<OptionsActions['changeShortcut']>(),
  };
  render(
    <Options
      {...{
        look,
        language,
        excluded,
        opened,
        sources,
        stats,
        age: signal(0),
        reached: signal(['mill.example']),
        limit,
        access,
        readAlong,
        shortcut,
        actions,
      }}
    />,
  );
  return { look, language, excluded, archive, feeds, searched, stats, access, shortcut, actions };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (value: string) => fireEvent.input(screen.getByLabelText('Site to exclude'), { target: { value } });

test('a pasted address is excluded by its host', async () => {
  const { actions } = showOptions();
  type('https://www.news.example/politics?id=1');
  press('Exclude');
  expect(actions.exclude).toHaveBeenCalledWith('news.example');
  await screen.findByText('news.example is excluded from now on.');
});

test('what is stored of a newly excluded site goes only when asked', async () => {
  const { actions } = showOptions();
  type('news.example');
  press('Exclude');
  fireEvent.click(await screen.findByRole('button', { name: 'Delete what is stored from it' }));
  expect(actions.deleteSite).toHaveBeenCalledWith('news.example');
  await screen.findByText('Deleted 1 article of news.example.');
});

test.each([
  ['', 'Type the address of a site, for example example.com.'],
  ['not a site', 'This is not the address of a site. Try something like example.com.'],
  ['login.bank.example', 'bank.example is excluded already.'],
])('“%s” is refused with a reason', async (typed, reason) => {
  const { actions } = showOptions();
  type(typed);
  press('Exclude');
  expect((await screen.findByRole('alert')).textContent).toBe(reason);
  expect(actions.exclude).not.toHaveBeenCalled();
});

test('a site can be taken off the list', async () => {
  const { actions } = showOptions();
  press('Remove bank.example');
  expect(actions.include).toHaveBeenCalledWith('bank.example');
  await screen.findByText('bank.example is no longer excluded.');
});

test('a change that the browser cannot keep says what one can do, with the browser’s own words as a part', async () => {
  const { actions } = showOptions();
  actions.include.mockRejectedValue(new Error('An unexpected error occurred'));
  press('Remove bank.example');
  await screen.findByText(
    /^That did not work\. The browser could not do this \(An unexpected error occurred\)\. .*free some space/,
  );
});

test('what is stored is shown in figures', () => {
  showOptions();
  for (const text of ['1,284', 'articles read', 'headline seen', '48.3 MB']) screen.getByText(text);
});

test('the library is one click away', () => {
  const { actions } = showOptions();
  press('Open the library');
  expect(actions.openLibrary).toHaveBeenCalledOnce();
});

test('deleting everything asks first', async () => {
  const { actions } = showOptions();
  press('Delete everything…');
  await screen.findByText(/This cannot be undone/);
  press('Keep it');
  expect(actions.deleteEverything).not.toHaveBeenCalled();
  await screen.findByRole('button', { name: 'Delete everything…' });
});

test('deleting everything shows that it is at work and what came of it', async () => {
  const { actions } = showOptions();
  let finish = (_: { removed: number }) => {};
  actions.deleteEverything.mockReturnValue(
    new Promise((resolve) => {
      finish = resolve;
    }),
  );
  press('Delete everything…');
  fireEvent.click(await screen.findByRole('button', { name: 'Delete everything' }));
  await screen.findByRole('progressbar', { name: 'Deleting…' });
  finish({ removed: 1284 });
  await screen.findByText('Deleted 1,284 articles. They are gone from the disk, too.');
});

test('access is asked for in the click itself, and the page follows what was decided', async () => {
  const { access, actions } = showOptions();
  press('Let it see article pages');
  expect(actions.grantAccess).toHaveBeenCalledOnce();
  access.value = true;
  await screen.findByText('Backstory may see the pages you open.');
  press('Take access away');
  expect(actions.revokeAccess).toHaveBeenCalledOnce();
});

test('the shortcut is the one the browser assigned, and can be changed there', async () => {
  const { shortcut, actions } = showOptions();
  screen.getByText('Alt+R');
  press('Change the shortcut…');
  expect(actions.changeShortcut).toHaveBeenCalledOnce();
  shortcut.value = null;
  await screen.findByText('No shortcut is set: another extension may have taken it.');
});

test('the search leaves the sections that say it, whatever its case, and says when there is none', () => {
  showOptions();
  const titles = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  const search = (value: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
  const all = titles();
  search('SHORTCUT');
  expect(titles()).toEqual(['Keyboard shortcut']);
  search('opendyslexic');
  expect(titles()).toEqual(['Reading']);
  search('espresso');
  expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
  expect(screen.getByText('No setting says “espresso”.')).toBeTruthy();
  search('');
  expect(titles()).toEqual(all);
});

test('a file of settings says what was taken from it, or that it is none', async () => {
  const { actions } = showOptions();
  const choose = () =>
    fireEvent.change(screen.getByLabelText('File of settings'), { target: { files: [new File(['{}'], 'a.json')] } });
  actions.importSettings.mockResolvedValueOnce({ ok: true, taken: ['language', 'reader'], refused: ['colour'] });
  choose();
  await screen.findByText('2 settings were taken from the file. 1 was not understood.');
  actions.importSettings.mockResolvedValueOnce({ ok: false, reason: 'not-settings' });
  choose();
  await screen.findByText('This is not a file of Backstory’s settings. Nothing was changed.');
});

test('the look of the reader and the language are changed at once', () => {
  const { actions } = showOptions();
  fireEvent.click(screen.getByLabelText('Sepia'));
  expect(actions.changeLook).toHaveBeenCalledWith({ theme: 'sepia' });
  fireEvent.change(screen.getByLabelText('Language of Backstory’s own words'), { target: { value: 'en' } });
  expect(actions.chooseLanguage).toHaveBeenCalledWith('en');
});

test('a site that is asked by itself is listed with its last refusal, until one stops it', async () => {
  const { searched, actions } = showOptions();
  const section = within(screen.getByRole('region', { name: 'Sources' }));
  section.getByText(/^Three words of each article of it/);
  section.getByRole('heading', { name: 'paper.example' });
  section.getByText(/^paper.example answers such questions only/);
  press('Stop asking paper.example');
  expect(actions.stopSearching).toHaveBeenCalledWith('paper.example');
  searched.value = [];
  await section.findByText(/^No site is asked automatically\./);
});

const testing = (name: string) => {
  const item = within(screen.getByRole('heading', { name }).closest('li') ?? document.body);
  fireEvent.click(item.getByRole('button', { name: `Test ${name}` }));
  return item;
};

test('no source is asked before it is tested, and each says what it answered', async () => {
  const { actions } = showOptions();
  expect(actions.testSource).not.toHaveBeenCalled();
  actions.testSource.mockResolvedValue({ kind: 'archive', articles: 0 });
  await testing('What you have read').findByText('It answers. There is no article in it yet.');
  actions.testSource.mockResolvedValue({ kind: 'page', headlines: 1 });
  await testing('The page itself').findByText('It works: 1 headline was seen so far.');
  actions.testSource.mockResolvedValue({ kind: 'site', probed: { kind: 'search', found: 12 } });
  const site = testing('paper.example');
  await site.findByText('It can be searched: 12 articles found for “news”.');
  expect(site.queryByText(/answers such questions only/), 'the older refusal').toBeNull();
  actions.testSource.mockResolvedValue({ kind: 'site', probed: { kind: 'refused', why: 'busy' } });
  await testing('paper.example').findByText('paper.example asks for a pause. Try again in a few minutes.');
  actions.testSource.mockResolvedValue(null);
  await testing('paper.example').findByText(/Nothing was sent/);
  expect(actions.testSource.mock.calls.map(([source]) => source.kind)).toEqual([
    'archive',
    'page',
    'site',
    'site',
    'site',
  ]);
});

test('the access to a single site is taken back', () => {
  const { actions } = showOptions();
  press('Take away access to mill.example');
  expect(actions.stopReaching).toHaveBeenCalledWith('mill.example');
});

test('a feed says when and why it failed, and is asked anew by its test', async () => {
  const { feeds, actions } = showOptions();
  feeds.value = [SOUND];
  const item = within((await screen.findByRole('heading', { name: 'The Sound' })).closest('li') ?? document.body);
  expect(item.getByText(/There is no feed at this address any more/).querySelector('time')?.dateTime).toBe(
    SOUND.failed,
  );
  actions.testSource.mockResolvedValue({ kind: 'feed', news: { kind: 'answered', entries: 20, added: 3 } });
  await testing('The Sound').findByText('It answers with 20 articles, 3 of them new.');
  expect(actions.lookAtFeeds).toHaveBeenCalledOnce();
});

test('a test can be cancelled', async () => {
  const { actions } = showOptions();
  actions.testSource.mockImplementation(
    (_, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  );
  const site = testing('paper.example');
  fireEvent.click(await site.findByRole('button', { name: 'Cancel' }));
  await site.findByText('Cancelled.');
  await site.findByRole('button', { name: 'Test paper.example' });
});

test('how often feeds are asked is chosen', () => {
  const { actions } = showOptions();
  const field = screen.getByLabelText('Ask the feeds that you follow');
  expect([...field.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'Every half hour',
    'Every hour',
    'Every six hours',
    'Once a day',
  ]);
  fireEvent.change(field, { target: { value: '360' } });
  expect(actions.askFeedsEvery).toHaveBeenCalledWith(360);
});

test('how long articles are kept is chosen in months', () => {
  const { actions } = showOptions();
  const field = screen.getByLabelText('Keep for');
  const labels = [...field.querySelectorAll('option')].map(({ textContent }) => textContent);
  expect(labels).toEqual(['As long as I like', '1 month', '3 months', '6 months', '12 months', '24 months']);
  fireEvent.change(field, { target: { value: '6' } });
  screen.getByText('Delete now what is older than 6 months? This cannot be undone.');
  expect(actions.keepFor, 'before it is confirmed').not.toHaveBeenCalled();
  press('Delete what is older');
  expect(actions.keepFor).toHaveBeenCalledWith(6);
});

test('a limit of storage is chosen, and what goes first is said', async () => {
  const { actions } = showOptions();
  const field = screen.getByLabelText('At most');
  fireEvent.change(field, { target: { value: '500000000' } });
  expect(actions.limitStorage).toHaveBeenCalledWith(500_000_000);
  screen.getByText(/headlines you only saw go first/);
});

test('a limit below what is stored deletes only when that is confirmed', async () => {
  const { actions, stats } = showOptions();
  stats.value = { read: 9_000, fed: 0, imported: 0, seen: 1, bytes: 700_000_000 };
  const field = await screen.findByLabelText<HTMLSelectElement>('At most');
  field.focus();
  fireEvent.change(field, { target: { value: '250000000' } });
  await screen.findByText(/More than 250 MB is stored now/);
  fireEvent.change(field, { target: { value: '500000000' } });
  await screen.findByText(/More than 500 MB is stored now/);
  press('Change nothing');
  await waitFor(() => expect(field.value).toBe('0'));
  expect(actions.limitStorage).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: '1000000000' } });
  expect(actions.limitStorage, 'there is room').toHaveBeenCalledWith(1_000_000_000);
  fireEvent.change(field, { target: { value: '500000000' } });
  press('Delete down to 500 MB');
  expect(actions.limitStorage).toHaveBeenCalledWith(500_000_000);
});
