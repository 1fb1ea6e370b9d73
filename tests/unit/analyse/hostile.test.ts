import { expect, test } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';
import { findMarks } from '../../../lib/analyse/marks';
import { findQuotes } from '../../../lib/analyse/quotes/find-quotes';
import { type Item, readLines } from '../../../lib/analyse/quotes/items';
import { languageOf } from '../../../lib/analyse/quotes/languages';
import { splitSentences } from '../../../lib/analyse/sentences';

const PUMPS: [name: string, unit: string][] = [
  ['opening marks', '“'],
  ['straight marks', '" '],
  ['single marks', "‘a' "],
  ['cues', 'said '],
  ['names', 'Ana '],
  ['commas', 'a, '],
  ['quotes with cues', '“Yes,” said Ana Ruiz, '],
  ['sentences', 'She said that he said so. '],
  ['relative clauses', 'who said '],
  ['brackets', '( said '],
  ['dashes', '— a said '],
  ['claims', 'his claim that '],
  ['names of things', 'called it a '],
  ['attributions', 'according to '],
  ['announcements', 'Ana said:\n'],
  ['turns', 'ANA: yes\n'],
  ['full stops', '. '],
  ['quotes only', '“Yes we can.” '],
  ['commas only', ', '],
  ['accusations', 'accused of '],
  ['knowing sources', 'two people familiar with '],
  ['fronted adjuncts', 'In May, Ana Ruiz left. '],
  ['descriptions', 'his neighbour Ana said, '],
  ['titles', 'Gov. Ivo Dr. '],
  ['blocks after a colon', 'Ana said:\nthe bay is empty now and then.\n'],
  ['reversed marks', '”a “ '],
];

/** How often the grammar looks at an item. */
function reads(text: string): number {
  let count = 0;
  const counted = (items: Item[]) =>
    new Proxy(items, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d/.test(key)) count++;
        return Reflect.get(target, key, receiver);
      },
    });
  const language = languageOf('en');
  const marks = findMarks(text);
  const lines = readLines(text, splitSentences(text, 'en', marks), marks, language.lexicon);
  findQuotes(
    text,
    lines.map((line) => ({ ...line, items: counted(line.items) })),
    marks,
    language,
  );
  return count;
}

test.each(PUMPS)('%s: four times the text is four times the work', (_name, unit) => {
  const [small, large] = [1, 4].map((factor) => reads(unit.repeat((factor * 8000) / unit.length)));
  expect(large).toBeLessThan(5 * (small ?? 0) + 100);
});

/** The best of a few runs: other work on the machine only ever adds. */
const best = (text: string): number =>
  Math.min(
    ...[1, 2].map(() => {
      const begin = performance.now();
      analyse({ text, published: '2026-03-10', lang: 'en' });
      return performance.now() - begin;
    }),
  );

test.each(PUMPS)('%s: the time of the whole analysis grows with the text, not faster', { retry: 2 }, (_name, unit) => {
  const [small, large] = [1, 4].map((factor) => best(unit.repeat((factor * 8000) / unit.length)));
  // Quadratic growth would be sixteen times. Under 20 ms other work on the machine counts for more than ours.
  expect(large).toBeLessThan(8 * Math.max(small ?? 0, 20));
});
