import { signal } from '@preact/signals';
import type { Report } from '../../../lib/analyse/report';
import type { Position } from '../../../lib/archive/highlights';
import type { Citation, Part } from '../../../lib/cite/cite';
import type { Format } from '../../../lib/export/export-article';
import type { Article, Span } from '../../../lib/extract/article';
import { escaped, quotation } from '../../../lib/highlights/quotation';
import { COLOURS, type Colour, type SavedHighlight } from '../../../lib/highlights/saved-highlight';
import { linkToPassage } from '../../../lib/highlights/text-fragment';
import { copy } from '../../../lib/page/copy';
import { dayLabel } from '../../shared/date-label';
import { Highlighter } from './highlighter';
import { citationsOf, saveArticle } from './saving';
import { strings } from './strings';
import { Toast } from './toast';
import type { TraceEvents } from './trace-events';

/** What the reader of news keeps of the article being read, and what is said about it. */
export class Keeping {
  readonly highlighter: Highlighter;
  readonly toast = new Toast();
  /** The highlight whose card is open. */
  readonly opened = signal<string | null>(null);
  #article: Article | null = null;
  #report: Report | null = null;
  #colour: Colour = COLOURS[0];

  constructor(
    private readonly document: Document,
    readonly traces: TraceEvents,
  ) {
    this.highlighter = new Highlighter(
      traces,
      (stored) => stored !== 'stored' && this.toast.say(strings.notKept[stored]),
    );
  }

  /** Another article is shown, or the same anew. Answers how far it was read before. */
  begin(article: Article): Promise<Position | null> {
    this.#article = article;
    this.#report = null;
    this.opened.value = null;
    return this.highlighter.begin(article);
  }

  /** The reader is closed: what was marked is shown on the page itself. */
  leave(): void {
    this.opened.value = null;
    this.toast.dismiss();
    this.highlighter.paintIn(this.document.body);
  }

  /** The article is read as far as that; null when it is at its beginning or end. */
  readTo(position: Position | null): void {
    if (this.#article) void this.traces.readTo(this.#article.canonical ?? this.#article.url, position);
  }

  /** The reader opened where the article was left the last time. */
  continued(fromTop: () => void): void {
    const run = () => {
      this.toast.dismiss();
      fromTop();
    };
    this.toast.say(strings.continued, { label: strings.fromTop, run });
  }

  /** Nothing is painted any more. */
  end(): void {
    this.leave();
    this.highlighter.paintIn(null);
  }

  highlight(span: Span, colour: Colour = this.#colour): SavedHighlight | null {
    this.#colour = colour;
    return this.highlighter.add(span, colour, new Date().toISOString());
  }

  change(id: string, some: Partial<Pick<SavedHighlight, 'colour' | 'note'>>): void {
    const highlight = this.highlighter.get(id);
    if (highlight) this.highlighter.put({ ...highlight, ...some, changed: new Date().toISOString() });
  }

  remove(id: string): void {
    const highlight = this.highlighter.get(id);
    if (!highlight) return;
    this.open(null);
    this.highlighter.remove(id);
    const undo = () => {
      this.highlighter.put({ ...highlight, changed: new Date().toISOString() });
      this.toast.dismiss();
    };
    this.toast.say(strings.removed, { label: strings.undo, run: undo });
  }

  /** Opens the card of a highlight; null closes it. */
  open(id: string | null): void {
    this.opened.value = id;
  }

  async copyQuotation(span: Span): Promise<void> {
    if (!this.#article) return;
    const { published, text } = this.#article;
    const day = published && dayLabel(published);
    const quote = quotation(text.slice(...span), this.#article, day, this.#linkTo(this.#article, span));
    this.toast.say((await copy(this.document, quote)) ? strings.copied : strings.notCopied);
  }

  async copyLink(span: Span): Promise<void> {
    if (!this.#article) return;
    const link = this.#linkTo(this.#article, span);
    this.toast.say((await copy(this.document, { text: link })) ? strings.copiedLink : strings.notCopied);
  }

  /** The article is analysed. */
  reported(article: Article, report: Report): void {
    if (article === this.#article) this.#report = report;
  }

  async save(format: Format, hasPictures: boolean): Promise<void> {
    if (!this.#article) return;
    const { saving, saved, failed } = strings.save;
    this.toast.say(saving);
    const what = { article: this.#article, report: this.#report, highlights: this.highlighter.all };
    const words = await saveArticle(this.document, what, format, hasPictures).then(
      () => saved,
      () => failed,
    );
    this.toast.say(words);
  }

  async citations(): Promise<Citation[]> {
    return this.#article ? citationsOf(this.#article) : [];
  }

  async copyCitation(text: string, parts: Citation['parts']): Promise<void> {
    const html = parts.length > 1 ? parts.map(partMarkup).join('') : undefined;
    this.toast.say((await copy(this.document, { text, html })) ? strings.copied : strings.notCopied);
  }

  #linkTo({ canonical, url, text }: Article, span: Span): string {
    return linkToPassage(canonical ?? url, text, span);
  }
}

const partMarkup = ({ text, isItalic }: Part) => (isItalic ? `<i>${escaped(text)}</i>` : escaped(text));
