import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type ArchiveStats, Options } from '../../components/options/Options';
import { sharedStrings } from '../../components/shared/strings';
import { type ArchiveProblem, archiveProblem } from '../../lib/browser/archive-problem';
import { hasAccess, removeAccess, requestAccess } from '../../lib/browser/detection';
import { feedActions } from '../../lib/browser/feed-actions';
import { feedInterval } from '../../lib/browser/feed-interval';
import { giveBackUnused } from '../../lib/browser/give-back';
import { changeSettings, loadSettings, watchSettings } from '../../lib/browser/kept-settings';
import type { Language } from '../../lib/browser/language';
import { openLibrary } from '../../lib/browser/library-page';
import { callBackground } from '../../lib/browser/messages';
import { startPage } from '../../lib/browser/own-page';
import type { ReaderSettings } from '../../lib/browser/reader-settings';
import { openAlways } from '../../lib/browser/reader-sites';
import { type SearchedSite, searchAlways, searchedSites } from '../../lib/browser/searched-sites';
import { chosenLanguage, excludedSites, readerSites, readsAlong } from '../../lib/browser/settings';
import { exportSettings, importSettings } from '../../lib/browser/settings-file';
import { assignedShortcut, openShortcutSettings } from '../../lib/browser/shortcut';
import { giveBackSite, reachedHosts } from '../../lib/browser/site-access';
import { storageAge } from '../../lib/browser/storage-age';
import { storageLimit } from '../../lib/browser/storage-limit';
import type { FollowedFeed } from '../../lib/feeds/followed';
import { saveFile } from '../library/save-file';
import { askSource } from './ask-source';

const look = signal<ReaderSettings | null>(null);
const language = signal<Language | 'auto' | null>(null);
const excluded = signal<string[] | null>(null);
const opened = signal<string[] | null>(null);
const searched = signal<SearchedSite[] | null>(null);
const archive = signal<ArchiveProblem | null>(null);
const feeds = signal<FollowedFeed[] | null>(null);
const interval = signal<number | null>(null);
const age = signal<number | null>(null);
const limit = signal<number | null>(null);
const stats = signal<ArchiveStats | 'loading' | { failed: string }>('loading');
const access = signal<boolean | null>(null);
const reached = signal<string[] | null>(null);
const readAlong = signal<boolean | null>(null);
const shortcut = signal<string | null>(null);

const refresh = async () => {
  stats.value = await callBackground('stats').catch((error: Error) => ({ failed: error.message }));
};
const lookAtFeeds = () =>
  void callBackground('feeds').then(
    (followed) => {
      feeds.value = followed;
    },
    () => undefined, // the archive's own test says why
  );
const setExcluded = async (sites: string[]) => {
  await excludedSites.setValue(sites);
  excluded.value = sites;
};
void startPage(
  () => sharedStrings.pages.settings,
  (app) =>
    render(
      <Options
        look={look}
        language={language}
        excluded={excluded}
        opened={opened}
        sources={{ archive, feeds, searched, interval }}
        stats={stats}
        age={age}
        limit={limit}
        access={access}
        reached={reached}
        readAlong={readAlong}
        shortcut={shortcut}
        actions={{
          ...feedActions,
          testSource: askSource,
          lookAtFeeds,
          changeLook: (some) => changeSettings((kept) => ({ ...kept, all: { ...kept.all, ...some } })),
          chooseLanguage: (chosen) => chosenLanguage.setValue(chosen),
          exportSettings: async () =>
            saveFile(new Blob([await exportSettings()], { type: 'application/json' }), 'backstory-settings.json'),
          importSettings: async (file) => importSettings(await file.text()),
          exclude: async (host) => setExcluded([...new Set([...(await excludedSites.getValue()), host])].sort()),
          include: async (host) => setExcluded((await excludedSites.getValue()).filter((site) => site !== host)),
          deleteSite: (host) => callBackground('deleteSite', host).finally(refresh),
          deleteEverything: () => callBackground('deleteAll').finally(refresh),
          stopSearching: async (host) => {
            await searchAlways(host, false);
            await giveBackUnused(host);
          },
          stopOpening: async (host) => {
            await openAlways(host, false);
            await giveBackUnused(host);
          },
          askFeedsEvery: (minutes) => feedInterval.setValue(minutes),
          keepFor: async (months) => {
            await storageAge.setValue(months);
            await callBackground('limitStorage').finally(refresh);
          },
          limitStorage: async (bytes) => {
            await storageLimit.setValue(bytes);
            await callBackground('limitStorage').finally(refresh);
          },
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
          stopReaching: (host) => giveBackSite(`https://${host}/`),
          setReadAlong: (wanted) => readsAlong.setValue(wanted),
          changeShortcut: openShortcutSettings,
        }}
      />,
      app,
    ),
);

void refresh();
lookAtFeeds();
const showArchive = (problem: ArchiveProblem | null) => {
  archive.value = problem;
};
void archiveProblem.getValue().then(showArchive);
archiveProblem.watch(showArchive);
const showExcluded = (sites: string[]) => {
  excluded.value = sites;
};
const showLook = ({ all }: { all: ReaderSettings }) => {
  look.value = all;
};
void excludedSites.getValue().then(showExcluded);
excludedSites.watch(showExcluded);
void loadSettings().then(showLook);
watchSettings(showLook);
void chosenLanguage.getValue().then((chosen) => {
  language.value = chosen;
});
const showOpened = (sites: string[]) => {
  opened.value = sites;
};
void readerSites.getValue().then(showOpened);
readerSites.watch(showOpened);
searchedSites.watch((sites) => {
  searched.value = sites;
});
void searchedSites.getValue().then((sites) => {
  searched.value = sites;
});
const showInterval = (minutes: number) => {
  interval.value = minutes;
};
void feedInterval.getValue().then(showInterval);
feedInterval.watch(showInterval);
const showAge = (months: number) => {
  age.value = months;
};
void storageAge.getValue().then(showAge);
storageAge.watch(showAge);
const showLimit = (bytes: number) => {
  limit.value = bytes;
};
void storageLimit.getValue().then(showLimit);
storageLimit.watch(showLimit);
const showReadAlong = (wanted: boolean) => {
  readAlong.value = wanted;
};
void readsAlong.getValue().then(showReadAlong);
readsAlong.watch(showReadAlong);
void hasAccess().then((granted) => {
  access.value = granted;
});
const lookAtReached = () =>
  void reachedHosts().then((hosts) => {
    reached.value = hosts;
  });
lookAtReached();
browser.permissions.onAdded.addListener(lookAtReached);
browser.permissions.onRemoved.addListener(lookAtReached);
void assignedShortcut().then((key) => {
  shortcut.value = key;
});
