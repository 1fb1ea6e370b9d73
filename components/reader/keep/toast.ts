import { signal } from '@preact/signals';

export interface Message {
  text: string;
  action?: { label: string; run: () => void };
}

/** Long enough to read a sentence and reach its button; it waits while that has the focus or the pointer. */
const SHOWN_MS = 12_000;

/** One sentence at a time about what just happened, with what can be done about it. */
export class Toast {
  readonly message = signal<Message | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string, action?: Message['action']): void {
    this.message.value = { text, action };
    this.resume();
  }

  /** Somebody is at it. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  resume(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.dismiss(), SHOWN_MS);
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.message.value = null;
  }
}
