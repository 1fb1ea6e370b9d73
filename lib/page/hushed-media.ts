/** A page that plays it again each time it is paused has its way after this many. */
const MOST = 3;

/** What plays on the page, or begins to, is paused until `resume`: nobody sees where the sound comes from. */
export class HushedMedia {
  readonly #times = new Map<HTMLMediaElement, number>();
  readonly #end = new AbortController();

  /** A document, or a shadow root in it: what happens there is not heard outside. */
  hushIn(root: Document | ShadowRoot): void {
    for (const media of root.querySelectorAll<HTMLMediaElement>('video, audio')) if (!media.paused) this.#hush(media);
    root.addEventListener('play', ({ target }) => target instanceof HTMLMediaElement && this.#hush(target), {
      capture: true,
      signal: this.#end.signal,
    });
  }

  resume(): void {
    this.#end.abort();
    for (const media of this.#times.keys()) if (media.paused) void media.play().catch(() => undefined);
  }

  #hush(media: HTMLMediaElement): void {
    const times = this.#times.get(media) ?? 0;
    if (times === MOST) return;
    this.#times.set(media, times + 1);
    media.pause();
  }
}
