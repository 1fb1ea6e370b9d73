export interface Message {
  text: string;
  action?: { label: string; run: () => void };
}

/** Long enough to read a sentence and reach its button; it waits while that has the focus or the pointer. */
const SHOWN_MS = 12_000;

/** One sentence at a time about what just happened, with what can be done about it. */
export class Toast {
  message: Message | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly onChange: () => void) {}

  say(text: string, action?: Message['action']): void {
    this.message = { text, action };
    this.resume();
    this.onChange();
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
    if (!this.message) return;
    this.message = null;
    this.onChange();
  }
}
