// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { hideOriginal } from '../../../lib/page/original-page';

test('leaving gives back the very same document and the focus', () => {
  document.body.innerHTML = '<main><input id="search"><p>Text</p></main>';
  document.getElementById('search')?.focus();
  const before = document.documentElement.outerHTML;
  const { restore } = hideOriginal(document, document.createElement('backstory-reader'));
  expect(document.documentElement.outerHTML).not.toBe(before);
  (document.activeElement as HTMLElement).blur();
  restore();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.activeElement?.id).toBe('search');
});
