import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPlayer } from '../components/reader/speech/open-player';
import { showLanguage } from '../lib/browser/language';
import { callBackground } from '../lib/browser/messages';
import { providePart } from '../lib/browser/parts';
import { chosenLanguage } from '../lib/browser/settings';
import { loadSpeechSettings } from '../lib/browser/speech-settings';
import { browserEngine } from '../lib/speech/engine';

/** Reads the article aloud. */
export default defineUnlistedScript(() =>
  providePart('speech', {
    async openPlayer(aloud) {
      await showLanguage(await chosenLanguage.getValue(), (language) => callBackground('messages', language));
      return openPlayer(aloud, { engine: browserEngine(), settings: await loadSpeechSettings() });
    },
  }),
);
