import { expect, it } from 'vitest';
import { pageWith, read } from './page';

it('lists dated headlines with the sentence in which they are linked', () => {
  const linked =
    'The council met last autumn. It had voted on <a href="/2025/11/20/vote-on-ramps">the new ramps</a> before. Then the storms came and everything stopped for a while.';
  const { article } = read(
    pageWith({
      body: `<p>${linked}</p>${pageWith({})
        .match(/<p>.*?<\/p>/g)
        ?.join('')}`,
    }),
  );
  const link = article.links.find(({ url }) => url.endsWith('vote-on-ramps'));
  expect(link).toMatchObject({ title: 'the new ramps', published: '2025-11-20' });
  expect(article.text.slice(...(link?.span ?? [0, 0]))).toBe('It had voted on the new ramps before.');
});

it('takes the headline of a linked article from its address where only words of a sentence are linked', () => {
  const linked = 'The ferry had <a href="/2025/11/20/minister-orders-checks-of-ferries.html">been inspected</a> twice.';
  const more = pageWith({})
    .match(/<p>.*?<\/p>/g)
    ?.join('');
  const { article } = read(pageWith({ body: `<p>${linked}</p>${more}` }));
  expect(article.links.map(({ title }) => title)).toContain('Minister orders checks of ferries');
});
