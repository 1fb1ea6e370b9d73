import { expect, test } from 'vitest';
import { plainText } from '../../../../components/shared/plain-text';
import { webAddress } from '../../../../components/shared/web-address';
import { counted, fill, sizeLabel } from '../../../../components/shared/wording';

test('controls that turn text around are dropped, letters of any script stay', () => {
  expect(plainText('a\u202Eb\u2066c\u2069 مدينة')).toBe('abc مدينة');
});

test.each([
  ['https://a.example/b?c=d', 'https://a.example/b?c=d'],
  ['https://bank.example@evil.example/', 'https://evil.example/'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['no address', null],
])('%s opens %s', (url, address) => {
  expect(webAddress(url)).toBe(address);
});

test('numbers and nouns agree', () => {
  const forms = { one: '{n} quote', other: '{n} quotes' };
  expect([0, 1, 2, 1200].map((n) => counted(n, forms))).toEqual(['0 quotes', '1 quote', '2 quotes', '1,200 quotes']);
});

test('a slot without a value stays, a value is not filled again', () => {
  expect(fill('{a} and {b}', { a: '{b}' })).toBe('{b} and {b}');
});

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [48_300_000, '48.3 MB'],
  [3_200_000_000_000, '3,200 GB'],
])('%d bytes are %s', (bytes, label) => {
  expect(sizeLabel(bytes)).toBe(label);
});
