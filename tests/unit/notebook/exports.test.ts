// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { FullDossier } from '../../../lib/archive/notebook';
import type { Pin } from '../../../lib/notebook/pin';
import { dossierHtml } from '../../../lib/notebook/to-html';
import { dossierJson } from '../../../lib/notebook/to-json';
import { dossierMarkdown } from '../../../lib/notebook/to-markdown';

const ENGLISH = { sources: 'Sources', quoted: '“{title}”' };
const courier = {
  url: 'https://courier.example/dam',
  title: 'Dam leaked *since* March',
  site: 'Courier',
  byline: 'Ada Fenwick',
  published: '2026-05-12T09:30:00+02:00',
};
const pin = (more: Partial<Pin>): Pin => ({
  id: 'a',
  kind: 'quote',
  text: 'Nobody came.',
  speaker: 'Maren Holt',
  from: null,
  to: null,
  source: courier,
  note: '',
  pinned: '2026-05-12T10:00:00Z',
  ...more,
});
const dossier: FullDossier = {
  id: 'd1',
  title: 'The dam',
  changed: '2026-05-13T08:00:00Z',
  pins: [
    pin({ note: '# Ask the council' }),
    pin({
      id: 'b',
      kind: 'claim',
      text: '1. <b>Built</b> in 1968',
      speaker: null,
      from: '1968-01-01',
      to: '1968-12-31',
    }),
    pin({
      id: 'c',
      text: 'Later',
      source: { ...courier, url: 'https://post.example/x', title: 'Review', byline: null },
    }),
  ],
};

it('Markdown quotes each fact with its source, lists each source once, and takes no words for markup', () => {
  expect(dossierMarkdown(dossier, ENGLISH)).toBe(`# The dam

> Nobody came.
>
> — Maren Holt, [1]

\\# Ask the council

> 1\\. \\<b\\>Built\\</b\\> in 1968
>
> — 1968-01-01 – 1968-12-31, [1]

> Later
>
> — Maren Holt, [2]

## Sources

1. Ada Fenwick, “Dam leaked \\*since\\* March”, Courier, 2026-05-12. <https://courier.example/dam>
2. “Review”, Courier, 2026-05-12. <https://post.example/x>
`);
});

it('the web page holds the words as words', () => {
  const html = dossierHtml(dossier, ENGLISH, 'en');
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelectorAll('b, script')).toHaveLength(0);
  expect([...page.querySelectorAll('blockquote p')].map((p) => p.textContent)).toEqual([
    'Nobody came.',
    '1. <b>Built</b> in 1968',
    'Later',
  ]);
  expect([...page.querySelectorAll('ol a')].map((a) => a.getAttribute('href'))).toEqual([
    'https://courier.example/dam',
    'https://post.example/x',
  ]);
});

it('JSON has every fact with its citation', () => {
  expect(JSON.parse(dossierJson(dossier)).pins[0]).toMatchObject({
    text: 'Nobody came.',
    note: '# Ask the council',
    citation: 'Ada Fenwick, “Dam leaked *since* March”, Courier, 2026-05-12',
  });
});
