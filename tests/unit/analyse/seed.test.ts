import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';

const FOLDER = new URL('../../../../shared/seed/', import.meta.url);
const present = existsSync(FOLDER);
if (!present) console.warn('The seed article is not here: its test is skipped.');

test.skipIf(!present)('the seed article lists its named people with their quotes', () => {
  const text = readFileSync(new URL('body.txt', FOLDER), 'utf8');
  const expected = JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as {
    people: { name: string; kind?: string; quotes: number }[];
  };
  const { people, quotes } = analyse({ text, published: '2025-04-25', lang: 'en' });
  for (const { name, kind, quotes: count } of expected.people) {
    const bare = name.replace(/^the /, '');
    const person = people.find((one) => one.name.replace(/^the /i, '') === bare);
    expect(person, name).toBeDefined();
    if (kind) expect(person?.kind, name).toBe(kind);
    const own = quotes.filter(({ speaker }) => speaker === person?.id).length;
    expect(Math.abs(own - count), `${name}: ${own} quotes`).toBeLessThanOrEqual(2);
  }
});
