import { expect, it } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';
import { cover } from '../../../lib/archive/cover';
import { Index } from '../../../lib/archive/index-search';
import { put } from '../../../lib/archive/save';
import { migrate } from '../../../lib/archive/schema';
import type { Coverage } from '../../../lib/coverage/coverage';
import { grow } from '../../../lib/coverage/grow';
import type { Article } from '../../../lib/extract/article';
import { database } from './in-memory';

const db = database();
migrate(db);
put(
  db,
  {
    url: 'https://courier.test/lock',
    title: 'Lock at Tarn Weir jams again',
    body: `Thirty barges lay before Tarn Weir on Monday night, since a gate of the lock no longer moved. It was the second time this year.
Odile Farrant, for the bargemen, said that they had asked for a new gate in spring. Divers are to come by Wednesday, according to Bram
Sollis of the waterways office, which has closed the lock.`,
    published: '2025-06-03',
    site: null,
    provenance: 'read',
  },
  '2025-06-03',
);

const TEXT =
  `Divers freed the lock at Tarn Weir on Thursday. The lock had jammed on Monday and held up 30 barges. "We warned them in the
spring," said Odile Farrant, who speaks for the bargemen. The waterways office shut the lock on Monday evening. "We shall have it open by
Saturday," said Bram Sollis of the waterways office.`.replaceAll('\n', ' ');
const article = {
  title: 'Divers free lock at Tarn Weir',
  text: TEXT,
  published: '2025-06-05',
  url: 'https://courier.test/free',
};
const read = {
  article: { ...article, links: [] as Article['links'] } as Article,
  report: analyse({ ...article, lang: 'en' }),
};
const part = (from: number, isInTime: boolean) =>
  cover(new Index(db), read, { now: '2025-06-05', timeLeft: () => isInTime, from });

async function all(parts: AsyncIterable<Coverage>): Promise<Coverage[]> {
  const found: Coverage[] = [];
  for await (const known of parts) found.push(known);
  return found;
}

it('gives all that was written before in the end, however little time there is for each part', async () => {
  const { next, ...whole } = part(0, true);
  expect(next).toBeNull();
  expect([Object.keys(whole.people).length, Object.keys(whole.claims).length]).toEqual([2, read.report.claims.length]);
  const steps = await all(grow(async (from) => part(from, false)));
  expect(steps).toHaveLength(2 + read.report.claims.length);
  expect(steps.at(-1)).toEqual(whole);
});

it('shows what the article itself is about with the first part', async () => {
  const [first] = await all(grow(async (from) => part(from, false)));
  expect(first?.article.map(({ url }) => url)).toEqual(['https://courier.test/lock']);
});
