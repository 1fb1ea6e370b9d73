import { expect, it } from 'vitest';
import { isoIn, writtenIn } from '../../../lib/extract/written-date';
import { pageWith, read } from './page';

const PLAIN = 'https://harbour-post.example/ferry-line-returns';
const lines: [what: string, parts: Parameters<typeof pageWith>[0], published: string | null][] = [
  ['alone under the headline', { before: '<p class="x">A winter on the quay</p><p>4 March 2026</p>' }, '2026-03-04'],
  ['beside the author', { before: '<p>Ida Quist · March 4, 2026 · 5 min read</p>' }, '2026-03-04'],
  ['glued to what follows', { before: '<p><b>Mar 4, 2026</b><i>8 min read</i></p>' }, '2026-03-04'],
  [
    'of publication before one of change',
    { before: '<p>Updated 9 March 2026. First published 4 March 2026</p>' },
    '2026-03-04',
  ],
  ['of change alone', { before: '<p>Zuletzt aktualisiert: 9. März 2026</p>' }, '2026-03-09'],
  ['of change at the foot', { after: '<p>Last updated: March 9, 2026</p>' }, '2026-03-09'],
  ['in Russian', { before: '<p>Опубликовано: 4 марта 2026</p>' }, '2026-03-04'],
  ['in Polish', { before: '<p>Opublikowano 4 marca 2026</p>' }, '2026-03-04'],
  ['in Chinese', { before: '<p>发布时间：2026年3月4日</p>' }, '2026-03-04'],
  ['in a teaser of another article', { after: '<aside class="related"><p>Posted 2 March 2026</p></aside>' }, null],
  [
    'in a sentence',
    {
      before:
        '<p>The line was closed on 4 December 2025, and the council has met on it ever since, most of its members in the old hall.</p>',
    },
    null,
  ],
];
it.each(lines)('knows a date %s', (_what, parts, published) => {
  expect(read(pageWith(parts), PLAIN).article.published).toBe(published);
});

const dates: [text: string, lang: string, iso: string | null][] = [
  ['March 4, 2026', 'en', '2026-03-04'],
  ['4th of March 2026', 'en', '2026-03-04'],
  ['4. März 2026', 'de', '2026-03-04'],
  ['4 de marzo de 2026', 'es', '2026-03-04'],
  ['4 août 2025', 'fr', '2025-08-04'],
  ['4 марта 2026', 'ru', '2026-03-04'],
  ['2026年3月4日', 'ja', '2026-03-04'],
  ['04.03.2026', 'de', '2026-03-04'],
  ['03/04/2026', 'en-US', '2026-03-04'],
  ['03/04/2026', 'en-GB', '2026-04-03'],
  ['2026 Mar 4', 'en', '2026-03-04'],
  ['31 February 2026', 'en', null],
  ['no date at all', 'en', null],
];
it.each(dates)('reads %s in %s', (text, lang, iso) => {
  expect(writtenIn(text, lang)).toBe(iso);
});

it('completes offsets without a colon', () => {
  expect(isoIn('2026-03-04T10:00:00-0500')).toBe('2026-03-04T10:00:00-05:00');
});
