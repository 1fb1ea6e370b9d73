import { render } from 'preact';
import { keepSpeechSettings } from '../../../lib/browser/speech-settings';
import { MediaKeys } from '../../../lib/page/media-keys';
import { SpokenMark } from '../../../lib/page/spoken-mark';
import type { Aloud, OpenPlayer } from '../../../lib/speech/aloud';
import type { Engine } from '../../../lib/speech/engine';
import { spokenSentences } from '../../../lib/speech/sentences';
import type { SpeechSettings } from '../../../lib/speech/settings';
import { Speaker } from '../../../lib/speech/speaker';
import { pickVoice, primary, type Voices, voicesFor, watchVoices } from '../../../lib/speech/voices';
import { Player } from './Player';
import playerCss from './player.css?inline';
import { lackOf, type PlayerActions, problemOf } from './player-view';

interface Means {
  /** Null where the browser cannot speak. */
  engine: Engine | null;
  settings: SpeechSettings;
}

/** Shows the player and begins with the first sentence in view, as soon as there is a voice of this computer for it. */
export function openPlayer({ article, text, slot, onClose, ...given }: Aloud, { engine, ...kept }: Means): OpenPlayer {
  const end = new AbortController();
  const sentences = spokenSentences(article, given.sentences);
  const language = primary(article.lang);
  let { settings } = kept;
  let all: SpeechSynthesisVoice[] | null = null;
  let fitting: Voices = { local: [], online: [] };
  let voice: SpeechSynthesisVoice | null = null;
  let lit = -1;

  const style = document.createElement('style');
  style.textContent = playerCss;
  const container = document.createElement('div');
  slot.replaceChildren(style, container);
  const mark = new SpokenMark(text, article, () => draw());
  const speaker = engine && new Speaker(engine, { ...article, sentences }, () => follow());
  const actions: PlayerActions = {
    toggle: () => (speaker?.state.status === 'speaking' ? speaker.pause() : voice && speaker?.play()),
    skipSentence: (by) => voice && speaker?.skipSentence(by),
    skipParagraph: (by) => voice && speaker?.skipParagraph(by),
    change: (some) => change({ ...settings, ...some }),
    chooseVoice: (voiceURI) => change({ ...settings, voices: { ...settings.voices, [language]: voiceURI } }),
    follow: () => mark.follow(),
    close,
  };
  const keys =
    'mediaSession' in navigator
      ? new MediaKeys(navigator.mediaSession, article.title, {
          play: actions.toggle,
          pause: actions.toggle,
          previoustrack: () => actions.skipSentence(-1),
          nexttrack: () => actions.skipSentence(1),
          stop: close,
        })
      : null;

  if (engine) watchVoices(engine, end.signal, hear);
  draw();
  return actions;

  function hear(voices: SpeechSynthesisVoice[]) {
    const isFirst = voice === null;
    all = voices;
    fitting = voicesFor(all, article.lang);
    useVoice();
    if (isFirst && voice && sentences.length > 0) speaker?.play(mark.firstInView(sentences.map(({ span }) => span)));
    draw();
  }

  function change(changed: SpeechSettings) {
    settings = changed;
    const hadVoice = voice !== null;
    useVoice();
    if (!hadVoice && voice) speaker?.play();
    draw();
    // After an update of the extension nothing can be kept any more; what is in use changes all the same.
    void keepSpeechSettings(settings).catch(() => undefined);
  }

  function useVoice() {
    voice = pickVoice(fitting, settings.voices[language]);
    if (voice) speaker?.setManner({ voice, rate: settings.rate, pitch: settings.pitch });
  }

  function follow() {
    const span = sentences[speaker?.place ?? 0]?.span;
    if (speaker && span && speaker.place !== lit) mark.light(span);
    lit = speaker?.place ?? -1;
    if (keys) keys.isPlaying = speaker?.state.status === 'speaking';
    draw();
  }

  function draw() {
    if (end.signal.aborted) return;
    const state = speaker?.state ?? { status: 'paused' as const };
    const supply = {
      hasEngine: engine !== null,
      hasText: sentences.length > 0,
      all,
      fitting,
      voice,
      lang: article.lang,
    };
    const problem = lackOf(supply) || problemOf(state);
    const view = { state, voices: fitting, voice, settings, isFollowing: mark.isFollowing, problem };
    render(<Player view={view} actions={actions} />, container);
  }

  function close() {
    if (end.signal.aborted) return;
    end.abort();
    speaker?.pause();
    keys?.end();
    mark.end();
    render(null, container);
    slot.replaceChildren();
    onClose();
  }
}
