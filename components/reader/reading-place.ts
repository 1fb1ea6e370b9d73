import { signal } from '@preact/signals';

/** The line that is read lies this far down the window. */
const EYES = 1 / 3;

/** How far the text has been read, from where the window stands. */
export class ReadingPlace {
  /** 0 to 1: of the text's height, what has come into the window. */
  readonly progress = signal(0);
  /** Which of the headings was passed last; -1 above the first. */
  readonly heading = signal(-1);
  #text: Element | null = null;
  #headings: readonly Element[] = [];
  #frame = 0;

  constructor(
    private readonly view: Window,
    private readonly onMove: (progress: number) => void,
  ) {
    const look = () => {
      this.#frame ||= view.requestAnimationFrame(() => {
        this.#frame = 0;
        this.#look();
      });
    };
    const { signal } = this.#end;
    view.addEventListener('scroll', look, { passive: true, signal });
    view.addEventListener('resize', look, { passive: true, signal });
  }

  readonly #end = new AbortController();

  follow(text: Element, headings: readonly Element[]): void {
    this.#text = text;
    this.#headings = headings;
    this.#look();
  }

  end(): void {
    this.#end.abort();
    this.view.cancelAnimationFrame(this.#frame);
  }

  #look(): void {
    const box = this.#text?.getBoundingClientRect();
    if (!box) return;
    const { innerHeight } = this.view;
    this.progress.value = Math.max(0, Math.min(1, (innerHeight - box.top) / (box.height || 1)));
    const line = innerHeight * EYES;
    this.heading.value = this.#headings.findLastIndex((heading) => heading.getBoundingClientRect().top <= line);
    this.onMove(this.progress.value);
  }
}
