import type { Engine } from './engine';

/** Voices come late after the start of the browser; one without any never says so. */
const PATIENCE_MS = 3_000;

/** The voices for a language, the best first: those of this computer, and those that send the text away. */
export interface Voices {
  local: SpeechSynthesisVoice[];
  online: SpeechSynthesisVoice[];
}

/** Calls back with all voices as soon as there are some, or with none after a while; and again when they change. */
export function watchVoices(
  { synth }: Engine,
  signal: AbortSignal,
  onVoices: (voices: SpeechSynthesisVoice[]) => void,
): void {
  const tell = () => onVoices(synth.getVoices());
  synth.addEventListener('voiceschanged', tell, { signal });
  const late = setTimeout(tell, synth.getVoices().length > 0 ? 0 : PATIENCE_MS);
  synth.addEventListener('voiceschanged', () => clearTimeout(late), { signal, once: true });
  signal.addEventListener('abort', () => clearTimeout(late));
}

/** Those that speak the language of `lang`, of its region first. */
export function voicesFor(all: SpeechSynthesisVoice[], lang: string): Voices {
  const rank = (voice: SpeechSynthesisVoice) => (tagOf(voice) === lang.toLowerCase() ? 0 : 2) + (voice.default ? 0 : 1);
  const fitting = withoutVariants(all)
    .filter((voice) => primary(tagOf(voice)) === primary(lang.toLowerCase()))
    .map((voice, place) => ({ voice, place }))
    .sort((a, b) => rank(a.voice) - rank(b.voice) || a.place - b.place)
    .map(({ voice }) => voice);
  return {
    local: fitting.filter(isLocal),
    online: fitting.filter((voice) => !isLocal(voice)),
  };
}

/** The voice that was chosen once, or else the best of this computer; never an online one that nobody chose. */
export function pickVoice({ local, online }: Voices, chosen: string | undefined): SpeechSynthesisVoice | null {
  return [...local, ...online].find(({ voiceURI }) => voiceURI === chosen) ?? local[0] ?? null;
}

/** Whether the text stays on this computer. Firefox calls the voices of Speech Dispatcher, those of Linux, all but local. */
export const isLocal = ({ localService, voiceURI }: SpeechSynthesisVoice): boolean =>
  localService || voiceURI.startsWith('urn:moz-tts:speechd:');

/** Speech Dispatcher lists each voice of eSpeak a hundred times, as `English+Andy` and the like; the plain ones are enough. */
function withoutVariants(all: SpeechSynthesisVoice[]): SpeechSynthesisVoice[] {
  const names = new Set(all.map(({ name }) => name));
  return all.filter(({ name }) => !names.has(name.slice(0, Math.max(0, name.indexOf('+')))));
}

/** Android writes `en_US`. */
const tagOf = ({ lang }: SpeechSynthesisVoice) => lang.toLowerCase().replaceAll('_', '-');
export const primary = (lang: string): string => lang.split('-')[0] ?? lang;
