import { signal } from '@preact/signals';
import type { Report } from '../../lib/analyse/report';
import { keepPace, loadPace } from '../../lib/browser/habits';
import type { Article } from '../../lib/extract/article';
import type { Highlights, Mark } from '../../lib/page/highlights';
import { siteIcon } from '../../lib/page/site-icon';
import { readingLoad } from '../shared/reading-time';
import { listenToKeys, type Shortcut } from './keys';
import { MarksChoice } from './marks-choice';
import { type OutlineEntry, outlineOf } from './outline';
import { Overlays } from './overlays';
import { PaceMeter, paceOf, withSample } from './pace';
import { PassageSteps } from './passage-steps';
import { watchPointing } from './pointing';
import { ReadingPlace } from './reading-place';
import { shortcutsOf } from './shortcuts';
import { stepHeading, stepParagraph } from './steps';
import { strings } from './structure-strings';
import { followClicks } from './text-clicks';

interface AidsEvents {
  onMark: (mark: Mark) => void;
  onEscape: () => void;
  onSize: (by: 1 | -1) => void;
  /** Keys of others, listed after those of the text. */
  shortcuts: readonly Shortcut[];
}

/** What helps to find one's way in the text while the reader is open: outline, place, notes, passages and keys. */
export class ReadingAids {
  readonly overlays = new Overlays();
  readonly marks = new MarksChoice();
  readonly shortcuts: readonly Shortcut[];
  readonly place: ReadingPlace;
  readonly outline = signal<readonly OutlineEntry[]>([]);
  /** How much there is to read, in words. */
  readonly load = signal(0);
  /** The reader's own pace in words a minute, once it is known. */
  readonly pace = signal<number | null>(null);
  /** What those are told who cannot see it. */
  readonly said = signal('');
  readonly icon: string | null;
  #text: HTMLElement | null = null;
  #passages: PassageSteps | null = null;
  #meter: PaceMeter | null = null;
  #samples: readonly number[] = [];
  readonly #stopPainting: () => void;
  readonly #end = new AbortController();

  constructor(
    private readonly document: Document,
    private readonly root: ShadowRoot,
    private readonly events: AidsEvents,
  ) {
    this.icon = siteIcon(document);
    this.place = new ReadingPlace(window, (progress) => this.#meter?.move(progress, performance.now()));
    const own = shortcutsOf({
      stepPassage: (by) => this.#say(this.#passages?.step(by)),
      stepParagraph: (by) => this.#text && stepParagraph(this.#text, by),
      stepHeading: (by) => this.#text && stepHeading(this.#text, by),
      showOutline: () => this.showOutline(),
      showTextSettings: () => this.root.querySelector<HTMLElement>('[data-opens="text"]')?.click(),
      changeSize: events.onSize,
      turnMarks: () => this.#turnMarks(),
      showKeys: () => this.showKeys(),
      escape: events.onEscape,
    });
    this.shortcuts = [...own, ...events.shortcuts];
    this.#stopPainting = this.marks.isOn.subscribe((areShown) => this.#passages?.paint(areShown));
    listenToKeys(window, this.shortcuts, this.#end.signal);
    // After an update of the extension nothing that is kept can be had.
    void this.#loadHabits().catch(() => undefined);
  }

  /** An article is shown, in the place of the one before. */
  begin(text: HTMLElement, article: Article, highlights: Highlights): void {
    this.#keepPace();
    this.overlays.close();
    if (text !== this.#text) this.#watch(text);
    this.#text = text;
    this.#passages = new PassageSteps(article, highlights, this.overlays, this.events.onMark);
    this.#passages.paint(this.marks.isOn.peek());
    this.outline.value = outlineOf(text);
    this.place.follow(
      text,
      this.outline.value.map(({ element }) => element),
    );
    this.load.value = readingLoad(article.text);
    this.#meter = new PaceMeter(this.load.value, this.place.progress.value, performance.now());
  }

  mark(report: Report): void {
    this.#passages?.mark(report);
  }

  showOutline(): void {
    const beside = this.root.querySelector<HTMLElement>('nav.outline [aria-current], nav.outline button');
    const opener = this.root.querySelector('[data-opens="outline"]');
    if (beside) beside.focus();
    else if (opener) this.overlays.show({ kind: 'outline', opener });
  }

  showKeys(): void {
    this.overlays.show({ kind: 'keys' });
  }

  end(): void {
    this.#keepPace();
    this.overlays.close();
    this.place.end();
    this.#stopPainting();
    this.#end.abort();
  }

  #watch(text: HTMLElement): void {
    const { signal } = this.#end;
    const tell = (x: number, y: number) => (this.marks.isOn.peek() && this.#passages?.tellAt(x, y)) || null;
    watchPointing(this.root, text, tell, signal);
    followClicks(this.document, text, this.overlays, signal);
  }

  #say(words: string | null | undefined): void {
    if (words) this.said.value = words;
  }

  #turnMarks(): void {
    this.marks.turn();
    this.#say(this.marks.isOn.peek() ? strings.passage.shown : strings.passage.hidden);
  }

  async #loadHabits(): Promise<void> {
    await this.marks.load();
    this.#samples = await loadPace();
    this.pace.value = paceOf(this.#samples);
  }

  #keepPace(): void {
    const sample = this.#meter?.sample;
    this.#meter = null;
    if (!sample) return;
    this.#samples = withSample(this.#samples, sample);
    void keepPace([...this.#samples]).catch(() => undefined);
  }
}
