import { describe, expect, test } from 'vitest';
import type { LibraryResult } from '../../../lib/archive/library';
import { isWebAddress, suggestionsOf } from '../../../lib/browser/suggestions';

const found = (fields: Partial<LibraryResult>): LibraryResult => ({
  id: 1,
  url: 'https://courier.test/weir',
  title: 'Weir keeper retires',
  site: 'The Courier',
  published: '2025-02-04T08:00:00Z',
  provenance: 'read',
  origin: null,
  saved: '2025-02-05T08:00:00Z',
  headline: { text: '', marks: [] },
  snippet: null,
  ...fields,
});

describe('suggestions below the address bar', () => {
  test('name title, site and day, and open the article', () => {
    expect(suggestionsOf([found({})], true)).toEqual([
      { content: 'https://courier.test/weir', description: 'Weir keeper retires <dim>The Courier · 2025-02-04</dim>' },
    ]);
    expect(suggestionsOf([found({ site: null, published: null })], false)).toEqual([
      { content: 'https://courier.test/weir', description: 'Weir keeper retires — courier.test' },
    ]);
  });

  test('a title is never markup where the browser takes some, and stays as it is where it takes none', () => {
    const title = `<url>Salt & "pepper"</url>\u0000\u202e it's`;
    expect(suggestionsOf([found({ title })], true)[0]?.description).toBe(
      '&lt;url&gt;Salt &amp; &quot;pepper&quot;&lt;/url&gt; it&apos;s <dim>The Courier · 2025-02-04</dim>',
    );
    expect(suggestionsOf([found({ title })], false)[0]?.description).toBe(
      `<url>Salt & "pepper"</url> it's — The Courier · 2025-02-04`,
    );
  });

  test('one address is suggested once, and only such as may be opened', () => {
    const results = [found({}), found({ id: 2 }), found({ id: 3, url: 'javascript:alert(1)' })];
    expect(suggestionsOf(results, true)).toHaveLength(1);
  });

  test.each([
    ['https://courier.test/', true],
    ['http://courier.test/', true],
    ['harbour wall', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
  ])('%s is an address to open: %s', (text, expected) => {
    expect(isWebAddress(text)).toBe(expected);
  });
});
