import type { Report } from '../../lib/analyse/report';
import type { Article } from '../../lib/extract/article';
import type { Highlights, Mark } from '../../lib/page/highlights';
import { fill } from '../shared/wording';
import type { Overlays } from './overlays';
import { factsOf } from './passage-facts';
import { strings } from './structure-strings';

/** Above it a passage counts as read: the toolbar and a line of text. In px. */
const TOP = 90;

/** The quotes and dated claims of the article shown, for stepping through them and for asking about one. */
export class PassageSteps {
  #report: Report | null = null;
  /** In the order of the text. */
  #steps: Mark[] = [];
  #current: Mark | null = null;
  #isPainted = true;

  constructor(
    private readonly article: Article,
    private readonly highlights: Highlights,
    private readonly overlays: Overlays,
    private readonly onMark: (mark: Mark) => void,
  ) {}

  mark(report: Report): void {
    this.#report = report;
    this.highlights.know(report);
    this.#steps = this.highlights.marks
      .filter(({ kind, ranges }) => kind !== 'person' && ranges.length > 0)
      .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
    this.paint(this.#isPainted);
  }

  /**
   * Goes to the next one in the text, or the one before: it is lit, told about beside it and selected in the panel.
   * Answers what to say to those who cannot see it.
   */
  step(by: 1 | -1): string | null {
    const next = this.#after(by);
    if (!next || !this.#report) return this.#steps.length > 0 ? null : strings.passage.none;
    this.#current = next;
    this.highlights.reveal(next.spans, 'instant');
    const { quote, claim } = strings.passage;
    const values = { n: String(this.#steps.indexOf(next) + 1), total: String(this.#steps.length) };
    const position = fill(next.kind === 'quote' ? quote : claim, values);
    const facts = { ...factsOf(next, this.article, this.#report), position };
    const [at] = next.ranges;
    if (at) this.overlays.show({ kind: 'passage', at, facts });
    this.onMark(next);
    return [position, facts.head, ...facts.notes, next.ranges.join(' ')].join('. ');
  }

  /** A card on the person or date under a point of the viewport, closed by what is answered; null when there is none. */
  tellAt(x: number, y: number): (() => void) | null {
    const found = this.highlights.wordsAt(x, y);
    if (!found || !this.#report) return null;
    const facts = factsOf(found.mark, this.article, this.#report);
    return this.overlays.show({ kind: 'passage', at: found.range, facts });
  }

  /** Underlines what is known of, or not. */
  paint(isOn: boolean): void {
    this.#isPainted = isOn;
    this.highlights.markAll(isOn);
  }

  /** From the current one where that is still in view, or else from what is in view. */
  #after(by: 1 | -1): Mark | undefined {
    const tops = (mark: Mark) => mark.ranges[0]?.getBoundingClientRect().top ?? 0;
    const current = this.#current;
    if (current) {
      const top = tops(current);
      if (top > 0 && top < innerHeight) return this.#steps[this.#steps.indexOf(current) + by];
    }
    return by === 1 ? this.#steps.find((mark) => tops(mark) >= TOP) : this.#steps.findLast((mark) => tops(mark) < TOP);
  }
}
