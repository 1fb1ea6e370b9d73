import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { sharedStrings } from '../../components/shared/strings';
import { Welcome } from '../../components/welcome/Welcome';
import { feedActions } from '../../lib/browser/feed-actions';
import { openLibrary } from '../../lib/browser/library-page';
import { startPage } from '../../lib/browser/own-page';
import { access, accessActions, lookAtAccess } from '../../lib/browser/page-access';
import { assignedShortcut, isButtonPinned } from '../../lib/browser/shortcut';
import { importActions } from '../library/imports';

const shortcut = signal<string | null>(null);
const isPinned = signal<boolean | null>(null);

async function refresh(): Promise<void> {
  await lookAtAccess();
  shortcut.value = await assignedShortcut();
  isPinned.value = await isButtonPinned();
}

const actions = {
  ...feedActions,
  ...accessActions,
  ...importActions,
  openLibrary,
  openOptions: () => void browser.runtime.openOptionsPage(),
};

void startPage(
  () => sharedStrings.product,
  (app) => render(<Welcome access={access} shortcut={shortcut} isPinned={isPinned} actions={actions} />, app),
);
// People pin the button while the page is open.
addEventListener('focus', () => void refresh());
void refresh();
