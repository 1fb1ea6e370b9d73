import type { Exported } from './exported';

const FORMAT = 'backstory-article';
const VERSION = 1;

/** Article, report and highlights as they are; offsets refer to `article.text`. */
export function toJson({ article, report, highlights, saved }: Exported): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, saved, article, report, highlights }, null, 2)}\n`;
}
