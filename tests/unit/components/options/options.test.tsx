// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { press, showOptions } from './show-options';

afterEach(cleanup);

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

test('the library is one click away', () => {
  const { actions } = showOptions();
  press('Open the library');
  expect(actions.openLibrary).toHaveBeenCalledOnce();
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

test('the access to a single site is taken back', () => {
  const { actions } = showOptions();
  press('Take away access to mill.example');
  expect(actions.stopReaching).toHaveBeenCalledWith('mill.example');
});
