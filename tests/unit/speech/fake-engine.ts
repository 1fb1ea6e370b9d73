import type { Engine } from '../../../lib/speech/engine';

type Behaviour =
  /** Tells all: the start, every word, the end. */
  | 'honest'
  /** As Chrome's online voices: no event at all, `speaking` for ever. */
  | 'no-events'
  /** No end is told, but `speaking` ends. */
  | 'no-end'
  /** As Chrome cuts them: it stops after 15 seconds without a word, `speaking` for ever. */
  | 'cut'
  /** Nothing comes of it. */
  | 'dead';

export const MS_A_LETTER = 70;

export const voice = (name: string, lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  name,
  lang,
  voiceURI: `voice:${name}`,
  default: false,
  localService: true,
  ...more,
});

/** A synthesizer of some behaviour, in the time of the test's clock. `spoken` is what was given to it. */
export class FakeSynth extends EventTarget implements Pick<Engine['synth'], 'speaking' | 'pending'> {
  speaking = false;
  pending = false;
  spoken: SpeechSynthesisUtterance[] = [];
  voices: SpeechSynthesisVoice[] = [];
  behaviour: Behaviour = 'honest';
  #timers: ReturnType<typeof setTimeout>[] = [];

  getVoices = () => this.voices;
  resume = () => undefined;

  speak = (utterance: SpeechSynthesisUtterance) => {
    this.spoken.push(utterance);
    if (this.behaviour === 'dead') return;
    this.speaking = true;
    const ends = (utterance.text.length * MS_A_LETTER) / utterance.rate;
    const tellsAll = this.behaviour === 'honest' || this.behaviour === 'cut';
    if (this.behaviour !== 'no-events') this.#after(1, () => utterance.dispatchEvent(new Event('start')));
    if (tellsAll)
      for (const { index } of utterance.text.matchAll(/\S+/g)) {
        const at = (index * MS_A_LETTER) / utterance.rate;
        if (this.behaviour === 'cut' && at > 15_000) return;
        const boundary = Object.assign(new Event('boundary'), { charIndex: index });
        this.#after(at + 2, () => utterance.dispatchEvent(boundary));
      }
    if (this.behaviour === 'no-events') return;
    this.#after(ends + 3, () => {
      this.speaking = false;
      if (tellsAll) utterance.dispatchEvent(new Event('end'));
    });
  };

  cancel = () => {
    for (const timer of this.#timers.splice(0)) clearTimeout(timer);
    this.speaking = false;
  };

  /** Something goes wrong with what is being said. */
  fail(error: SpeechSynthesisErrorCode): void {
    this.cancel();
    this.spoken.at(-1)?.dispatchEvent(Object.assign(new Event('error'), { error }));
  }

  #after(ms: number, run: () => void): void {
    this.#timers.push(setTimeout(run, ms));
  }
}

class FakeUtterance extends EventTarget {
  rate = 1;
  pitch = 1;
  lang = '';
  voice: SpeechSynthesisVoice | null = null;

  constructor(readonly text: string) {
    super();
  }
}

export function fakeEngine(behaviour: Behaviour = 'honest'): { engine: Engine; synth: FakeSynth } {
  const synth = new FakeSynth();
  synth.behaviour = behaviour;
  const utter = (text: string) => new FakeUtterance(text) as unknown as SpeechSynthesisUtterance;
  return { synth, engine: { synth: synth as unknown as Engine['synth'], utter } };
}
