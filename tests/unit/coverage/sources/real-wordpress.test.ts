import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasWordpress, startWordpress, type Wordpress } from '../../../run/wordpress';
import { client, question, search } from './asking';

const POSTS = [
  {
    title: 'Skerrin ferry hits breakwater & twelve are hurt',
    content:
      '<p>The Skerrin ferry struck the breakwater on Friday, the harbour office said. “It was fog,” it said.</p>',
    date: '2026-10-02 08:00:00',
  },
  {
    title: 'Harbour office: the captain’s log was altered',
    content: '<p>Of the ferry to Skerrin that struck a breakwater, the log was altered.</p>',
    date: '2026-10-14 04:59:00',
  },
  {
    title: 'A minute too late: Skerrin ferry at the breakwater',
    content: '<p>Again.</p>',
    date: '2026-10-14 05:01:00',
  },
  { title: 'Skerrin ferries sail from the breakwater', content: '<p>Ferries sail.</p>', date: '2026-10-20 08:00:00' },
  { title: 'Rovers win', content: '<p>Two goals.</p>', date: '2026-10-03 08:00:00' },
];

const isThere = await hasWordpress();
const name = isThere
  ? 'a real WordPress'
  : 'a real WordPress (skipped: apt-get install wordpress php-cli php-mysql mariadb-server)';

describe.skipIf(!isThere)(name, () => {
  let site: Wordpress;
  beforeAll(async () => {
    site = await startWordpress(POSTS);
  }, 120_000);
  afterAll(() => site?.close());

  /** Of an article that appeared at 5 in the morning of New York. */
  const asked = () => question({ url: site.url('/2026/10/14/now/'), before: '2026-10-14T05:00:00-04:00' });
  const titles = async (wordpress: string) =>
    (await search(asked(), { wordpress }, client())).headlines.map(({ title }) => title).sort();
  const EARLIER = ['Harbour office: the captain’s log was altered', 'Skerrin ferry hits breakwater & twelve are hurt'];

  it('gives what it published before, to the minute of its own time zone', async () => {
    expect(await titles(site.url('/wp-json/'))).toEqual(EARLIER);
  });

  it('answers at the root without pretty addresses, too', async () => {
    expect(await titles(site.url('/?rest_route=/'))).toEqual(EARLIER);
  });

  it('dates a post by its moment, with its text as a summary', async () => {
    const { headlines } = await search(asked(), { wordpress: site.url('/wp-json/') });
    expect(headlines.find(({ title }) => title.startsWith('Skerrin'))).toEqual({
      url: site.url('/2026/10/02/skerrin-ferry-hits-breakwater-twelve-are-hurt/'),
      title: 'Skerrin ferry hits breakwater & twelve are hurt',
      published: '2026-10-02T12:00:00Z',
      summary: 'The Skerrin ferry struck the breakwater on Friday, the harbour office said. “It was fog,” it said.',
    });
  });

  it('closed to questions, answers its search as a feed', async () => {
    await site.closeRest(true);
    const own = client();
    const refused = await fetch(site.url('/wp-json/wp/v2/posts'));
    expect(refused.status).toBe(401);
    const { headlines, refused: why } = await search(asked(), { wordpress: site.url('/wp-json/') }, own);
    await site.closeRest(false);
    expect(why).toBeNull();
    expect(headlines.map(({ title }) => title).sort()).toEqual(EARLIER);
    expect(headlines[0]?.summary).toBeTruthy();
  });

  it('is known by its feed alone, and searched', async () => {
    const { headlines } = await search(asked(), { feeds: [site.url('/feed/')] });
    expect(headlines.map(({ title }) => title).sort()).toEqual(EARLIER);
  });

  it('takes ten words for one phrase, so that few have to be sent', async () => {
    const words = 'fog said office harbour friday breakwater struck ferry skerrin twelve'.split(' ');
    const found = async (count: number) => {
      const sent = words.slice(0, count).join('+');
      return (await fetch(site.url(`/wp-json/wp/v2/posts?search=${sent}&_fields=id`))).json();
    };
    expect(await found(9)).toHaveLength(1);
    expect(await found(10)).toEqual([]);
  });
});
