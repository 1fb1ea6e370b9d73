import type { Tab } from './browsers';
import { ChromiumTab } from './browsers/chromium-tab';

/**
 * Gives the scripts of the extension in this page voices where the browser has none for tests: in Chromium. They are
 * those of Firefox's tests: Zanetta says everything at once, Teresa begins and never tells an end; Nuvola is online.
 */
export async function giveVoices(tab: Tab, lang = 'it-IT'): Promise<void> {
  if (!(tab instanceof ChromiumTab)) return;
  await tab.evalInExtension((spoken) => {
    const voice = (name: string, localService: boolean) =>
      ({ name, lang: spoken, voiceURI: name, localService, default: false }) as SpeechSynthesisVoice;
    const voices = [voice('Zanetta Farussi', true), voice('Teresa Cornelys', true), voice('Nuvola', false)];
    class Utterance extends EventTarget {
      rate = 1;
      pitch = 1;
      voice: SpeechSynthesisVoice | null = null;
      constructor(readonly text: string) {
        super();
      }
    }
    class Synth extends EventTarget {
      speaking = false;
      pending = false;
      getVoices = () => voices;
      resume = () => undefined;
      cancel = () => {
        this.speaking = false;
      };
      speak = (utterance: Utterance) => {
        this.speaking = true;
        setTimeout(() => {
          utterance.dispatchEvent(new Event('start'));
          if (!utterance.voice?.name.startsWith('Zanetta')) return;
          this.speaking = false;
          utterance.dispatchEvent(new Event('end'));
        });
      };
    }
    Object.defineProperty(globalThis, 'speechSynthesis', { value: new Synth() });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  }, lang);
}
