import type { Exported, ExportedFile } from './exported';
import { fileName } from './file-name';
import { withPictures } from './pictures';
import { toEpub } from './to-epub';
import { toHtml } from './to-html';
import { toJson } from './to-json';
import { toMarkdown } from './to-markdown';

export type Format = 'markdown' | 'html' | 'epub' | 'json';

interface ExportOptions {
  format: Format;
  /** Put the pictures into the file, where the format takes them and the site gives them. */
  hasPictures: boolean;
  /** ISO 8601 time. */
  now: string;
}

/** An article as a file. */
export async function exportArticle(exported: Exported, options: ExportOptions): Promise<ExportedFile> {
  const { format, hasPictures, now } = options;
  const { article } = exported;
  const { title, published } = article;
  const name = (extension: string) => fileName(title, published, extension);
  const illustrated = async () =>
    hasPictures
      ? { ...exported, article: { ...article, html: await withPictures(article.html, article.url) } }
      : exported;
  switch (format) {
    case 'markdown':
      return { name: name('md'), type: 'text/markdown', content: toMarkdown(exported) };
    case 'html':
      return { name: name('html'), type: 'text/html', content: toHtml(await illustrated()) };
    case 'epub':
      return { name: name('epub'), type: 'application/epub+zip', content: toEpub(await illustrated(), now) };
    case 'json':
      return { name: name('json'), type: 'application/json', content: toJson(exported) };
  }
}
