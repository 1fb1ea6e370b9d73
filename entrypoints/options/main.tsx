import { signal } from '@preact/signals';
import { render } from 'preact';
import { type ArchiveStats, Options } from '../../components/options/Options';
import { sharedStrings } from '../../components/shared/strings';
import { hasAccess, removeAccess, requestAccess } from '../../lib/browser/detection';
import { openLibrary } from '../../lib/browser/library-page';
import { callBackground } from '../../lib/browser/messages';
import { startPage } from '../../lib/browser/own-page';
import { excludedSites } from '../../lib/browser/settings';
import { assignedShortcut, openShortcutSettings } from '../../lib/browser/shortcut';

const excluded = signal<string[] | null>(null);
const stats = signal<ArchiveStats | 'loading' | { failed: string }>('loading');
const access = signal<boolean | null>(null);
const shortcut = signal<string | null>(null);

const refresh = async () => {
  stats.value = await callBackground('stats').catch((error: Error) => ({ failed: error.message }));
};
const setExcluded = async (sites: string[]) => {
  await excludedSites.setValue(sites);
  excluded.value = sites;
};
void startPage(
  () => sharedStrings.pages.settings,
  (app) =>
    render(
      <Options
        excluded={excluded}
        stats={stats}
        access={access}
        shortcut={shortcut}
        actions={{
          exclude: async (host) => setExcluded([...new Set([...(await excludedSites.getValue()), host])].sort()),
          include: async (host) => setExcluded((await excludedSites.getValue()).filter((site) => site !== host)),
          deleteSite: (host) => callBackground('deleteSite', host).finally(refresh),
          deleteEverything: () => callBackground('deleteAll').finally(refresh),
          openLibrary,
          grantAccess: async () => {
            access.value = await requestAccess();
            return access.value;
          },
          revokeAccess: async () => {
            await removeAccess();
            access.value = await hasAccess();
            return access.value;
          },
          changeShortcut: openShortcutSettings,
        }}
      />,
      app,
    ),
);

void refresh();
void excludedSites.getValue().then((sites) => {
  excluded.value = sites;
});
void hasAccess().then((granted) => {
  access.value = granted;
});
void assignedShortcut().then((key) => {
  shortcut.value = key;
});
