import type { Report } from '../../../lib/analyse/report';
import { type Parts, usePart } from '../../../lib/browser/parts';
import type { Citation } from '../../../lib/cite/cite';
import type { Format } from '../../../lib/export/export-article';
import type { ExportedFile } from '../../../lib/export/exported';
import type { Article } from '../../../lib/extract/article';
import type { SavedHighlight } from '../../../lib/highlights/saved-highlight';

/** By then the browser has read the file, however large it is and wherever the reader wants it. */
const KEPT_MS = 600_000;

/** What is known of the article when it is saved: before it is analysed there is no report. */
export interface Saved {
  article: Article;
  report: Report | null;
  highlights: readonly SavedHighlight[];
}

const NOTHING_FOUND: Report = { sentences: [], quotes: [], people: [], dates: [], claims: [] };

/** Writes the article to a file. Rejects when the part that can is not to be had. */
export async function saveArticle(
  document: Document,
  { article, report, highlights }: Saved,
  format: Format,
  hasPictures: boolean,
): Promise<void> {
  const { exportArticle }: Parts['export'] = await usePart('export');
  const now = new Date();
  const exported = { article, report: report ?? NOTHING_FOUND, highlights: [...highlights], saved: localDay(now) };
  download(document, await exportArticle(exported, { format, hasPictures, now: now.toISOString() }));
}

/** The article in all styles of citation, as of today. */
export async function citationsOf({ canonical, url, ...article }: Article): Promise<Citation[]> {
  const { cite } = await usePart('cite');
  return cite({ ...article, url: canonical ?? url }, localDay(new Date()));
}

function localDay(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** By a link that nobody sees: this needs no permission. It stands in the shadow root, where the page's own code is not at hand. */
function download(document: Document, { name, type, content }: ExportedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  const holder = document.querySelector('backstory-reader')?.shadowRoot ?? document.documentElement;
  holder.append(link);
  link.addEventListener('click', (event) => event.stopPropagation());
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
