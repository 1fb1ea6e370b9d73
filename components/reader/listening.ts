import type { Parts } from '../../lib/browser/parts';
import type { Article, Span } from '../../lib/extract/article';
import type { OpenPlayer } from '../../lib/speech/aloud';

/** Where the article and the player stand. */
interface Places {
  text: Element;
  slot: Element;
}

/** Reading aloud, as far as it is there before the first click on it: the rest is a part of the reader. */
export class Listening {
  #player: OpenPlayer | null = null;
  #article: Article | null = null;
  #sentences: Span[] | null = null;
  #asked = 0;
  /** Whether reading aloud could not begin. */
  hasFailed = false;

  constructor(
    private readonly part: () => Promise<Parts['speech']>,
    private readonly places: () => Places | null,
    private readonly onChange: () => void,
  ) {}

  get isOn(): boolean {
    return this.#player !== null;
  }

  /** Another article is shown. */
  begin(article: Article): void {
    this.stop();
    this.#article = article;
    this.#sentences = null;
  }

  /** The sentences of the article, once they are known. */
  take(sentences: Span[]): void {
    this.#sentences = sentences;
  }

  /** Starts, pauses, goes on. */
  async toggle(): Promise<void> {
    if (this.#player) return this.#player.toggle();
    const asked = ++this.#asked;
    this.hasFailed = false;
    try {
      const { openPlayer } = await this.part();
      const places = this.places();
      if (asked !== this.#asked || !places || !this.#article) return;
      const player = await openPlayer({
        ...places,
        article: this.#article,
        sentences: this.#sentences,
        onClose: () => this.#closed(),
      });
      if (asked === this.#asked) this.#player = player;
      else player.close();
    } catch {
      this.hasFailed = asked === this.#asked;
    }
    this.onChange();
  }

  startOrStop(): void {
    if (this.isOn) this.stop();
    else void this.toggle();
  }

  skipSentence(by: 1 | -1): void {
    this.#player?.skipSentence(by);
  }

  skipParagraph(by: 1 | -1): void {
    this.#player?.skipParagraph(by);
  }

  stop(): void {
    this.#asked += 1;
    this.hasFailed = false;
    this.#player?.close();
  }

  #closed(): void {
    this.#player = null;
    this.onChange();
  }
}
