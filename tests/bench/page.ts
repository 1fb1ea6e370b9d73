import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { analyse } from '../../lib/analyse/analyse';
import { likelihood } from '../../lib/extract/detect';
import { extract } from '../../lib/extract/extract';
import { takeSnapshot } from '../../lib/extract/snapshot';

/** What is measured, each on the page as it stands; runs in the browser. */
const SUBJECTS = {
  detect: () => likelihood(document, document.URL),
  snapshot: () =>
    takeSnapshot(document, { url: document.URL, now: () => performance.now(), deadline: performance.now() + 1_500 }),
  extract: () => extract(document, { url: document.URL }),
  analyse: () => {
    const { text, published, lang } = extracted();
    return analyse({ text, published, lang });
  },
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () => new Defuddle(document.cloneNode(true) as Document, { url: document.URL }).parse(),
};

export type Subject = keyof typeof SUBJECTS;
export const SUBJECT_NAMES = Object.keys(SUBJECTS) as Subject[];

let article: ReturnType<typeof extract>['article'] | null = null;
const extracted = () => {
  article ??= extract(document, { url: document.URL }).article;
  return article;
};

/** Milliseconds of each run of one subject, the first run first. */
function measure(subject: Subject, runs: number): number[] {
  if (subject === 'analyse') extracted();
  return Array.from({ length: runs }, () => {
    const begin = performance.now();
    SUBJECTS[subject]();
    return performance.now() - begin;
  });
}

Object.assign(globalThis, { measure });
