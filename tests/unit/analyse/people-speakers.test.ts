import { expect, test } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';

/** Names of the speakers of a text in the order of its quotes. */
function speakersOf(text: string): (string | undefined)[] {
  const { quotes, people } = analyse({ text, published: '2026-03-10', lang: 'en' });
  return quotes.map(({ speaker }) => people.find(({ id }) => id === speaker)?.name);
}

test.each([
  [
    'a surname that is also a first name tells no gender',
    'Greta Omar said the school would close. She said the roof was leaking.',
    ['Greta Omar', 'Greta Omar'],
  ],
  [
    'the governor is whoever bore the title',
    'Gov. Ivo Kralj visited the dam on Monday. The governor said it would hold.',
    ['Ivo Kralj'],
  ],
  [
    'a company of one camel-case word is meant by “the company”',
    'PierWorks dismissed forty people on Monday. The company said it had no choice.',
    ['PierWorks'],
  ],
  ['a people is no name', 'Ruritanian hopes were high. Teachers said the strike would go on.', ['Teachers']],
])('%s', (_case, text, expected) => {
  expect(speakersOf(text)).toEqual(expected);
});
