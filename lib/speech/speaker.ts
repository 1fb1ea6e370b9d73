import type { Span } from '../extract/article';
import type { Engine } from './engine';
import { firstPiece } from './first-piece';
import { type Outcome, say } from './say';
import type { Spoken } from './sentences';
import { failure, type SpeakerState } from './speaker-state';

/** How it is spoken. */
export interface Manner {
  voice: SpeechSynthesisVoice;
  /** 1 is ordinary. */
  rate: number;
  /** 0 to 2; 1 is ordinary. */
  pitch: number;
}

interface Text {
  text: string;
  lang: string;
  sentences: Spoken[];
}

/** Fewer letters than these are not spoken again after a cut. */
const WORTH_REPEATING = 30;
const MOST_TRIES = 2;

/**
 * Speaks an article sentence by sentence. A pause ends what is being said, and going on begins the sentence again: Chrome's
 * online voices do not come back from a pause of their own, and Android ends them.
 */
export class Speaker {
  #state: SpeakerState = { status: 'paused' };
  #place = 0;
  #manner: Manner | null = null;
  #running = new AbortController();

  /** `onChange` hears of another state and of another sentence. */
  constructor(
    private readonly engine: Engine,
    private readonly text: Text,
    private readonly onChange: () => void,
  ) {}

  get state(): SpeakerState {
    return this.#state;
  }

  /** Place of the sentence in turn. */
  get place(): number {
    return this.#place;
  }

  /** In use at once. */
  setManner(manner: Manner): void {
    this.#manner = manner;
    if (this.#state.status === 'speaking') this.play();
  }

  play(place = this.#state.status === 'ended' ? 0 : this.#place): void {
    this.#running.abort();
    this.#running = new AbortController();
    this.#place = place;
    const { signal } = this.#running;
    const { synth } = this.engine;
    if (synth.speaking || synth.pending) synth.cancel();
    this.#turn({ status: 'speaking' });
    void this.#run(signal).then((state) => state && this.#turn(state));
  }

  pause(): void {
    this.#running.abort();
    if (this.#state.status === 'speaking') this.#turn({ status: 'paused' });
  }

  /** To the next sentence or the one before; speaks on if it speaks. */
  skipSentence(by: 1 | -1): void {
    this.#go(this.#place + by);
  }

  /** To the beginning of the next paragraph; backwards first to that of this one. */
  skipParagraph(by: 1 | -1): void {
    const { sentences } = this.text;
    const paragraphAt = (place: number) => sentences[place]?.paragraph;
    const begins = (place: number) => place === 0 || paragraphAt(place) !== paragraphAt(place - 1);
    let place = this.#place + by;
    while (place > 0 && place < sentences.length && !begins(place)) place += by;
    this.#go(place);
  }

  #go(place: number): void {
    const last = this.text.sentences.length - 1;
    const wanted = Math.max(0, Math.min(last, place));
    if (this.#state.status === 'speaking') {
      this.play(wanted);
      return;
    }
    this.#place = wanted;
    this.#turn({ status: 'paused' });
  }

  /** Null when it was stopped. */
  async #run(signal: AbortSignal): Promise<SpeakerState | null> {
    const { sentences } = this.text;
    for (;;) {
      const sentence = sentences[this.#place];
      if (!sentence) return { status: 'ended' };
      const outcome = await this.#saySentence(sentence.span, signal);
      if (signal.aborted) return null;
      if (outcome) return outcome;
      if (this.#place === sentences.length - 1) return { status: 'ended' };
      this.#place += 1;
      this.onChange();
    }
  }

  /** Null when it is said. */
  async #saySentence([start, end]: Span, signal: AbortSignal): Promise<SpeakerState | null> {
    let from = start;
    let tries = 0;
    while (from < end && !signal.aborted) {
      const rest = this.text.text.slice(from, end);
      const length = firstPiece(rest, this.#manner?.rate);
      const outcome = await this.#sayPiece(rest.slice(0, length), signal);
      if (outcome.kind === 'failed') return failure(outcome.reason);
      if (outcome.kind === 'silent' && ++tries >= MOST_TRIES) return { status: 'failed', problem: 'silent' };
      if (outcome.kind === 'silent') continue;
      tries = 0;
      from += outcome.kind === 'cut' ? reached(outcome.at, length) : length;
    }
    return null;
  }

  #sayPiece(piece: string, signal: AbortSignal): Promise<Outcome> {
    const utterance = this.engine.utter(piece);
    utterance.lang = this.text.lang;
    if (this.#manner) {
      utterance.voice = this.#manner.voice;
      utterance.lang = this.#manner.voice.lang;
      utterance.rate = this.#manner.rate;
      utterance.pitch = this.#manner.pitch;
    }
    return say(this.engine, utterance, signal);
  }

  #turn(state: SpeakerState): void {
    this.#state = state;
    this.onChange();
  }
}

/** From the word at which it was cut, when that is known and much is left. */
const reached = (at: number, length: number) => (at > 0 && length - at > WORTH_REPEATING ? at : length);
