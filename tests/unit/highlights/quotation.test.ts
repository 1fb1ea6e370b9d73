// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { quotation } from '../../../lib/highlights/quotation';

const SOURCE = {
  url: 'https://courier.test/weir',
  title: 'Weir <holds> & waits',
  byline: 'Oda Brenn',
  siteName: 'Pellan Courier',
  lang: 'en',
  published: '2026-04-20',
};
const LINK = 'https://courier.test/weir#:~:text=We%20wait';

test('a quotation says whose words they are and where they stand', () => {
  expect(quotation(' We wait. ', SOURCE, 'April 20, 2026', LINK).text).toBe(
    `“We wait.” — Oda Brenn, “Weir <holds> & waits”, Pellan Courier, April 20, 2026, ${LINK}`,
  );
  expect(quotation('We wait.', { ...SOURCE, byline: null, siteName: null }, null, LINK).text).toBe(
    `“We wait.” — “Weir <holds> & waits”, courier.test, ${LINK}`,
  );
});

test('as rich text it links to the passage, and holds no markup of the page', () => {
  const { html } = quotation('One <b>.\n\nTwo "x"', SOURCE, 'April 20, 2026', LINK);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  expect([...body.querySelectorAll('blockquote p')].map((paragraph) => paragraph.textContent)).toEqual([
    'One <b>.',
    'Two "x"',
  ]);
  expect(body.querySelector('a')?.getAttribute('href')).toBe(LINK);
  expect(body.querySelector('a')?.textContent).toBe('Weir <holds> & waits');
  expect(body.querySelector('b')).toBeNull();
});
