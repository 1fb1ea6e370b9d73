import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import DOMPurify from 'dompurify';
import { analyse } from '../../lib/analyse/analyse';
import { likelihood } from '../../lib/extract/detect';
import { extract } from '../../lib/extract/extract';
import { takeSnapshot } from '../../lib/extract/snapshot';
import { readPage } from '../../lib/page/read-page';

/** What is measured, each on the page as it stands; runs in the browser. */
const SUBJECTS = {
  detect: () => likelihood(document, document.URL),
  snapshot: () =>
    takeSnapshot(document, { url: document.URL, now: () => performance.now(), deadline: performance.now() + 1_500 }),
  extract: () => extract(document, { url: document.URL }),
  /** All that a click waits for: the article, its people and its claims. */
  total: readAll,
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  /** What a reader mode does at least before there is something to read. */
  baseline,
  defuddle: () => new Defuddle(document.cloneNode(true) as Document, { url: document.URL }).parse(),
};

function baseline(): void {
  const article = new Readability(document.cloneNode(true) as Document).parse();
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(DOMPurify.sanitize(article?.content ?? '', { RETURN_DOM_FRAGMENT: true }));
  document.documentElement.append(host);
}

function readAll() {
  const { found } = readPage(document, { force: true, place: null, range: null });
  return found.kind === 'article' && analyse(found.article);
}

export type Subject = keyof typeof SUBJECTS;

/** Runs a subject once; answers what the clock says, in milliseconds. */
function run(subject: Subject): number {
  const begin = performance.now();
  SUBJECTS[subject]();
  return performance.now() - begin;
}

Object.assign(globalThis, { run });
