import type { ImportBatch, ImportRefusal, Intake, Place } from '../archive/intake';
import type { Origin } from '../archive/origin';
import { importArchive, type TransferOptions } from '../archive/transfer';
import { decode } from './decode';
import { looksLikeArticle } from './headline';
import type { Item, Source } from './item';
import { pause } from './pause';
import { articleRecord, readDocument } from './read-markup';
import { kindOf, readJson, readLinks, readTable } from './recognise';
import { recordOf } from './record';
import { holdsArticle, savedFrom } from './saved-page';
import { takeZip } from './take-zip';
import { isZip } from './zip';

export interface ImportOptions extends TransferOptions {
  importBatch: ImportBatch;
  /** Makes an inert document. */
  parse(html: string): Document;
  /** ISO 8601 time. */
  now: string;
}

/** A file as it was chosen, or one out of an archive of files. */
export interface Piece {
  blob: Blob;
  /** ISO 8601 time of its last change. */
  changed: string;
  /** Names it in what is refused; left out where it is the only one. */
  file?: string;
}

/** Of the bytes of all that was chosen. */
export interface ByteSpan {
  from: number;
  bytes: number;
}

/** In bytes; what is larger is not held in memory. A Backstory export is read a line at a time and may be of any size. */
const MAX = { text: 200_000_000, page: 20_000_000 };
const HEAD_BYTES = 4_000;
/** Items between two reports of progress. */
const STEP = 100;

/** Takes one file after the other. */
export class ImportJob {
  /** Where what is being taken lies in all that was chosen. */
  span: ByteSpan = { from: 0, bytes: 0 };

  constructor(
    readonly intake: Intake,
    readonly options: ImportOptions,
  ) {}

  /** How much of the span is done, as a share of 1. */
  report(share: number): void {
    this.options.onProgress(this.span.from + this.span.bytes * share);
  }

  async take(piece: Piece): Promise<void> {
    const { blob, file } = piece;
    if (blob.size === 0) return this.intake.refuse({ file }, 'empty');
    const head = new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
    if (isZip(head)) return takeZip(this, piece);
    const kind = kindOf(decode(head));
    if (kind === 'archive') {
      const onProgress = (bytes: number) => this.report(bytes / blob.size);
      return importArchive(this.intake, blob, { signal: this.options.signal, onProgress, file });
    }
    if (blob.size > MAX.text) return this.intake.refuse({ file }, 'too-large');
    const text = decode(new Uint8Array(await blob.arrayBuffer()));
    if (kind === 'page') {
      const links = readLinks(text, this.options.parse);
      return links ? this.takeSource(links, file) : this.takePage(piece, text);
    }
    const source = kind === 'json' ? readJson(text) : readTable(text);
    if (!source) return this.intake.refuse({ file }, 'unknown-format');
    return this.takeSource(source, file);
  }

  private async takeSource({ origin, unit, total, entries }: Source, file: string | undefined) {
    if (total === 0) this.intake.refuse({ file }, 'empty');
    let done = 0;
    for (const { at, item } of entries) {
      if (this.options.signal.aborted) return;
      const place = { file, [unit]: at };
      if (typeof item === 'string') this.intake.refuse(place, item);
      else await this.takeItem(item, origin, place);
      done += 1;
      if (done % STEP === 0) this.report(done / total);
    }
  }

  async takeItem(item: Item, origin: Origin | null, place: Place): Promise<void> {
    const { now, parse } = this.options;
    const bare = recordOf(item, origin, now);
    if (typeof bare === 'string') return this.intake.refuse(place, bare);
    if (origin === 'bookmarks' && !looksLikeArticle(bare.url, bare.title))
      return this.intake.refuse(place, 'no-headline');
    if (!item.html) return void (await this.intake.addRecord(bare, place));
    const article = readDocument(parse(item.html), bare.url, now);
    const whole = article.text ? articleRecord(article, { ...item, title: bare.title }, { origin, now }) : bare;
    await this.put(whole, place);
    await pause();
  }

  private async takePage({ file, changed }: Piece, html: string): Promise<void> {
    const { now, parse } = this.options;
    const place = { file };
    if (html.length > MAX.page) return this.intake.refuse(place, 'too-large');
    const document = parse(html);
    const from = savedFrom(html, document);
    if (!from) return this.intake.refuse(place, 'no-address');
    const article = readDocument(document, from.url, now);
    if (!holdsArticle(article)) return this.intake.refuse(place, 'no-text');
    const item = { url: article.canonical ?? from.url, title: '', published: null, saved: from.saved ?? changed };
    await this.put(articleRecord(article, item, { origin: 'pages', now }), place);
    await pause();
  }

  private async put(record: ReturnType<typeof recordOf>, place: Place): Promise<void> {
    if (typeof record === 'string') this.intake.refuse(place, record satisfies ImportRefusal);
    else await this.intake.addRecord(record, place);
  }
}
