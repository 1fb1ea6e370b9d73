import { expect, it } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';

/** Who is told apart from what stands between them and their verb. */
function sourceOf(text: string): string | null {
  const [quote] = analyse({ text, published: '2026-03-10', lang: 'en' }).quotes;
  return quote?.source ? text.slice(...quote.source) : null;
}

it.each([
  ['A welder who left the yard in June, and who asked not to be named, said the keel was cracked.', 'A welder'],
  ['A welder who left the yard in June, speaking on condition of anonymity, said the keel was cracked.', 'A welder'],
  ['Divers who came in June, when the gate jammed, said the keel was cracked.', 'Divers'],
  ['The pilot who met the captain, a distant cousin, said the keel was cracked.', 'The pilot'],
  ['Ines Marrow, who left the yard in June, and who has since retired, said the keel was cracked.', 'Ines Marrow'],
])('%s', (text, source) => {
  expect(sourceOf(text)).toBe(source);
});
