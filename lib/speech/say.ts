import type { Engine } from './engine';

/** A voice that takes longer than this for what it was given was cut off, in seconds at ordinary speed. */
const CUT_AFTER_S = 16;
/** Voices without events are taken to be done after this, at ordinary speed; slow ones speak some 11 letters a second. */
const STARTING_S = 3;
const LETTERS_PER_S = 11;
const LOOK_EVERY_MS = 500;
/** So often in a row nothing is spoken nor waits to be: then the end was not told, or the beginning never came. */
const IDLE_LOOKS = 3;

/**
 * What became of one utterance.
 * - said: it is over, whether the voice told so or not
 * - cut: it stopped in the middle; the words up to `at` were spoken (0 when the voice does not tell)
 * - silent: nothing was spoken
 * - stopped: by `signal`
 * - failed: by the reason that the browser gives
 */
export type Outcome =
  | { kind: 'said' | 'silent' | 'stopped' }
  | { kind: 'cut'; at: number }
  | { kind: 'failed'; reason: SpeechSynthesisErrorCode };

/** Has one utterance spoken. Settles whatever the browser does: online voices of Chrome may fire no event at all. */
export function say({ synth }: Engine, utterance: SpeechSynthesisUtterance, signal: AbortSignal): Promise<Outcome> {
  if (signal.aborted) return Promise.resolve({ kind: 'stopped' });
  return new Promise((resolve) => {
    const over = new AbortController();
    const slowness = 1 / Math.min(1, utterance.rate);
    let hasStarted = false;
    let wasSpeaking = false;
    let reached = 0;
    let idleLooks = 0;
    const settle = (outcome: Outcome) => {
      over.abort();
      clearTimeout(watchdog);
      clearInterval(looking);
      resolve(outcome);
    };
    const stop = (outcome: Outcome) => {
      settle(outcome);
      synth.cancel();
    };
    const watch = (seconds: number, then: () => void) => setTimeout(then, seconds * 1000 * slowness);
    const begin = () => {
      if (hasStarted) return;
      hasStarted = true;
      clearTimeout(watchdog);
      watchdog = watch(CUT_AFTER_S, () => stop({ kind: 'cut', at: reached }));
    };
    const look = () => {
      const isBusy = synth.speaking || synth.pending;
      wasSpeaking ||= synth.speaking;
      idleLooks = isBusy ? 0 : idleLooks + 1;
      if (idleLooks >= IDLE_LOOKS) stop({ kind: hasStarted || wasSpeaking ? 'said' : 'silent' });
    };
    const untold = Math.min(CUT_AFTER_S, STARTING_S + utterance.text.length / LETTERS_PER_S);
    let watchdog = watch(untold, () => stop({ kind: wasSpeaking ? 'said' : 'silent' }));
    const looking = setInterval(look, LOOK_EVERY_MS);

    const options = { signal: over.signal };
    utterance.addEventListener('start', begin, options);
    utterance.addEventListener(
      'boundary',
      ({ charIndex }) => {
        begin();
        reached = charIndex;
      },
      options,
    );
    utterance.addEventListener('end', () => settle({ kind: 'said' }), options);
    utterance.addEventListener('error', ({ error }) => settle({ kind: 'failed', reason: error }), options);
    signal.addEventListener('abort', () => stop({ kind: 'stopped' }), options);
    synth.resume();
    synth.speak(utterance);
  });
}
