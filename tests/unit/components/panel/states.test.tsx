// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Report } from '../../../../lib/analyse/report';
import type { UnreadableReason } from '../../../../lib/browser/tab-state';
import { coverage, tab } from '../harbour-fixture';
import { showPanel } from './show-panel';

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('at first it says what a click does, and by which keys', () => {
  const { actions, shortcut } = showPanel(null);
  screen.getByRole('heading', { name: 'Read the news with its backstory' });
  screen.getByText('Open an article and click the Backstory button in the toolbar.');
  screen.getByText('Alt+R');
  press('Read this page');
  expect(actions.read).toHaveBeenCalledOnce();
  shortcut.value = null;
});

test('no shortcut is shown when the browser assigned none', async () => {
  const { shortcut } = showPanel(null);
  shortcut.value = null;
  await expect.poll(() => screen.queryByText('Alt+R')).toBeNull();
});

test('while it reads, it says which site', () => {
  showPanel({ status: 'reading', url: 'https://www.courier.example/a', ticket: '1', show: true, force: false });
  screen.getByText('Reading courier.example…');
  screen.getByRole('progressbar');
});

test('a page that is no article can be read anyway', () => {
  const { actions } = showPanel({
    status: 'not-article',
    url: 'https://a.example',
    title: 'Front page',
    likelihood: 0.2,
  });
  screen.getByText('This does not look like an article');
  screen.getByText('Front page');
  press('Read it anyway');
  expect(actions.readAnyway).toHaveBeenCalledOnce();
});

test.each<[UnreadableReason, string]>([
  ['browser-page', 'This page belongs to the browser'],
  ['store', 'The extension store cannot be read'],
  ['pdf', 'This is a PDF'],
  ['not-html', 'This is not a web page'],
  ['no-access', 'Click the Backstory button'],
  ['empty', 'There is no text here yet'],
  ['framed', 'The text is in a frame'],
])('unreadable, %s: %s', (reason, title) => {
  showPanel({ status: 'unreadable', url: null, reason });
  screen.getByRole('heading', { name: title });
});

test('without access it leads to the settings that give it', () => {
  const { actions } = showPanel({ status: 'unreadable', url: null, reason: 'no-access' });
  press('Let it see article pages…');
  expect(actions.openOptions).toHaveBeenCalledOnce();
});

test('a failure is told in its own words and can be tried again', () => {
  const { actions } = showPanel({ status: 'failed', url: null, message: 'The page changed while it was being read.' });
  screen.getByText('The page changed while it was being read.');
  press('Try again');
  expect(actions.retry).toHaveBeenCalledOnce();
});

const nothing: Report = { sentences: [], quotes: [], people: [], dates: [], claims: [] };

test('an article without quotes and claims says so', () => {
  showPanel({ ...tab, report: nothing });
  screen.getByText('No dated claims were found in this article.');
  screen.getByText('No quotes were found in this article.');
});

test('an article without a date explains why it has no claims', () => {
  showPanel({ ...tab, report: nothing, article: { ...tab.article, published: null } });
  screen.getByText('No date found');
  screen.getByText('The page gives no date of publication, so what it says cannot be placed in time.');
});

describe('what becomes of the article', () => {
  test.each([
    [{ stored: 'stored', isPrivate: false }, 'Kept on this computer, for later articles to refer to.'],
    [{ stored: 'pending', isPrivate: true }, 'Private window: nothing of this is stored.'],
    [{ stored: 'excluded', isPrivate: false }, 'Not stored: this site is on your list of excluded sites.'],
    [{ stored: 'failed', isPrivate: false }, 'Could not be stored. Later articles will not refer to it.'],
    [
      { stored: 'failed', isPrivate: false, refused: 'The disk is full.' },
      'Could not be stored. Later articles will not refer to it. The disk is full.',
    ],
  ] as const)('%o', (more, note) => {
    showPanel({ ...tab, ...more });
    screen.getByText(note);
  });

  test('a page read in part only says so', () => {
    showPanel({ ...tab, article: { ...tab.article, notice: 'Only the first part could be read.' } });
    screen.getByText('Only the first part could be read.');
  });
});

describe('earlier coverage', () => {
  const section = () => within(screen.getByRole('region', { name: 'Earlier coverage' }));

  test('says that it looks, then what it found, also to those who cannot see it', async () => {
    const { coverage: state } = showPanel(tab, 'loading');
    section().getByText('Looking for earlier articles…');
    state.value = coverage;
    await section().findByText('Storm warning for the south coast');
    screen.getByText('Found 3 earlier articles.');
  });

  test('explains why there is none yet', () => {
    showPanel(tab, { article: [], people: {}, claims: {} });
    section().getByText('No earlier articles yet: Backstory remembers what you read from now on.');
  });

  test('can be looked up again after a failure', () => {
    const { actions } = showPanel(tab, { failed: 'The archive did not answer.' });
    section().getByText('Earlier articles could not be looked up. The archive did not answer.');
    press('Try again');
    expect(actions.retry).toHaveBeenCalledOnce();
  });
});

test('the reader can be opened and left', async () => {
  const { actions, state } = showPanel({ ...tab, readerOpen: false });
  press('Open the reader');
  expect(actions.read).toHaveBeenCalledOnce();
  state.value = tab;
  fireEvent.click(await screen.findByRole('button', { name: 'Back to the page' }));
  expect(actions.leaveReader).toHaveBeenCalledOnce();
});

test('the settings are one click away in every state', () => {
  const { actions } = showPanel(null);
  press('Settings');
  expect(actions.openOptions).toHaveBeenCalledOnce();
});
