import type { OptionsActions } from '../../components/options/options-actions';
import { feedActions } from '../../lib/browser/feed-actions';
import { feedInterval } from '../../lib/browser/feed-interval';
import { giveBackUnused } from '../../lib/browser/give-back';
import { changeSettings } from '../../lib/browser/kept-settings';
import { openLibrary } from '../../lib/browser/library-page';
import { callBackground } from '../../lib/browser/messages';
import { accessActions } from '../../lib/browser/page-access';
import { openAlways } from '../../lib/browser/reader-sites';
import { searchAlways } from '../../lib/browser/searched-sites';
import { chosenLanguage, excludedSites, readsAlong } from '../../lib/browser/settings';
import { exportSettings, importSettings } from '../../lib/browser/settings-file';
import { openShortcutSettings } from '../../lib/browser/shortcut';
import { giveBackSite } from '../../lib/browser/site-access';
import { storageAge } from '../../lib/browser/storage-age';
import { storageLimit } from '../../lib/browser/storage-limit';
import { untilItFits } from '../../lib/browser/until-it-fits';
import { saveFile } from '../library/save-file';
import { askSource } from './ask-source';
import { lookAtFeeds, refresh, storedBytes } from './state';

/** What a person can do on the page of settings. */
export const actions: OptionsActions = {
  ...feedActions,
  ...accessActions,
  testSource: askSource,
  lookAtFeeds,
  changeLook: (some) => changeSettings((kept) => ({ ...kept, all: { ...kept.all, ...some } })),
  chooseLanguage: (chosen) => chosenLanguage.setValue(chosen),
  exportSettings: async () =>
    saveFile(new Blob([await exportSettings()], { type: 'application/json' }), 'backstory-settings.json'),
  importSettings: async (file) => importSettings(await file.text()),
  exclude: async (host) => excludedSites.setValue([...new Set([...(await excludedSites.getValue()), host])].sort()),
  include: async (host) => excludedSites.setValue((await excludedSites.getValue()).filter((site) => site !== host)),
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
    // The figures show how far it is.
    await untilItFits(bytes, () => callBackground('limitStorage').finally(refresh).then(storedBytes));
  },
  openLibrary,
  stopReaching: (host) => giveBackSite(`https://${host}/`),
  setReadAlong: (wanted) => readsAlong.setValue(wanted),
  changeShortcut: openShortcutSettings,
};
