import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

export interface LabelledPage {
  id: string;
  url: string;
  isArticle: boolean;
  document: Document;
}

interface Gold {
  id: string;
  url?: string;
  file: string;
  type?: string;
}

/** The saved pages of a data set, one at a time; a page without a type is an article. Pages that jsdom cannot read are left out. */
export function* labelledPages(folder: string): Generator<LabelledPage> {
  for (const line of readFileSync(path.join(folder, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean)) {
    const { id, url = '', file, type = 'article' }: Gold = JSON.parse(line);
    const html = gunzipSync(readFileSync(path.join(folder, file))).toString('utf8');
    const dom = parsed(html);
    if (!dom) continue;
    yield { id, url, isArticle: type === 'article', document: dom.window.document };
    dom.window.close();
  }
}

export const isThere = (folder: string) => existsSync(path.join(folder, 'gold.jsonl'));

function parsed(html: string): JSDOM | null {
  try {
    return new JSDOM(html, { virtualConsole: new VirtualConsole() });
  } catch {
    return null;
  }
}
