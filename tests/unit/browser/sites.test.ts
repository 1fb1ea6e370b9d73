import { expect, test } from 'vitest';
import { isOfSites } from '../../../lib/browser/sites';

test.each([
  ['https://bank.example/account', true],
  ['https://www.bank.example/', true],
  ['https://notbank.example/', false],
  ['https://bank.example.evil.example/', false],
  ['not an address', false],
])('an excluded host covers its subdomains and nothing else: %s', (url, excluded) => {
  expect(isOfSites(url, ['bank.example'])).toBe(excluded);
});
