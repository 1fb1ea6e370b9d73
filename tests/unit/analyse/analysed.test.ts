import { expect, test } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';
import { isAnalysed } from '../../../lib/analyse/analysed';

test.each(['en', 'en-GB', 'de', 'fr-CA', 'sv'])('says of %s whether claims are looked for', (lang) => {
  const text = 'The bridge was closed on March 3, 2024, after 40 people were hurt, Anna Berg said.';
  const { claims } = analyse({ text, published: '2024-03-05', lang });
  expect(claims.length > 0).toBe(isAnalysed(lang));
});
