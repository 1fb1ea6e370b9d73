import { describe, expect, it } from 'vitest';
import { CAPS, NotAFeed } from '../../../lib/feeds/feed';
import { parseFeed } from '../../../lib/feeds/parse-feed';

const URL = 'https://harbour.test/news/feed.xml';

const RSS = `\uFEFF<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
  <atom:link href="https://harbour.test/news/feed.xml" rel="self"/>
  <title>The Harbour &amp;amp; Sound</title>
  <link>https://harbour.test/</link>
  <item>
    <title><![CDATA[Pier &#8216;unsafe&#8217;, says <i>inspector</i>]]></title>
    <link>https://harbour.test/pier?a=1&amp;b=2</link>
    <dc:creator>Ann Writer</dc:creator>
    <pubDate>Mon, 3 Mar 2025 21:05:00 EST</pubDate>
    <description>&lt;p&gt;The pier must close.&lt;/p&gt;&lt;p&gt;The post &lt;a href="/pier"&gt;Pier&lt;/a&gt; appeared first on Harbour.&lt;/p&gt;</description>
    <content:encoded><![CDATA[<h2>What is wrong</h2><p>Two of the <b>nine</b> piles<br>are hollow.</p>
      <figure><img src="x"><figcaption>A pile</figcaption></figure><script>alert(1)</script><p>It closes on Friday.</p>]]></content:encoded>
  </item>
  <item><title>Relative</title><link>/relative</link><pubDate>2025-03-02T08:00:00+01:00</pubDate></item>
  <item><title>Script</title><link>javascript:alert(1)</link></item>
  <item><title>Data</title><link>data:text/html,x</link></item>
  <item><title>By its identifier</title><guid>https://harbour.test/guid</guid></item>
  <item><title>No address</title><guid isPermaLink="false">https://harbour.test/no</guid></item>
  <item><title>Again</title><link>https://harbour.test/relative</link></item>
  <item><link>https://user:secret@harbour.test/untitled</link><description>It has no headline, only these words.</description></item>
</channel></rss>`;

describe('RSS', () => {
  const feed = parseFeed(RSS, URL);
  const [pier] = feed.items;

  it('gives plain text, whatever markup and entities it is written in', () => {
    expect(feed).toMatchObject({ title: 'The Harbour & Sound', siteUrl: 'https://harbour.test/' });
    expect(pier).toEqual({
      url: 'https://harbour.test/pier?a=1&b=2',
      title: 'Pier ‘unsafe’, says inspector',
      published: '2025-03-03T21:05:00-05:00',
      summary: 'The pier must close.',
      text: 'What is wrong\n\nTwo of the nine piles are hollow.\n\nIt closes on Friday.',
      author: 'Ann Writer',
    });
  });

  it('takes http and https alone, each address once', () => {
    expect(feed.items.map(({ url }) => url)).toEqual([
      'https://harbour.test/pier?a=1&b=2',
      'https://harbour.test/relative',
      'https://harbour.test/guid',
      'https://harbour.test/untitled',
    ]);
    expect(feed.items.at(-1)?.title).toBe('It has no headline, only these words.');
  });

  it('keeps the day that is written', () => expect(feed.items[1]?.published).toBe('2025-03-02T08:00:00+01:00'));

  it('takes what there is of a feed that breaks off', () => {
    const broken = parseFeed(RSS.slice(0, RSS.indexOf('Two of the')), URL);
    expect(broken.items).toHaveLength(1);
    expect(broken.items[0]?.text).toBe('What is wrong');
  });

  it('takes a long description for the text', () => {
    const text = 'The inspector walked the pier from end to end. '.repeat(60);
    const { items } = parseFeed(
      `<rss><channel><item><link>/a</link><title>A</title><description>${text}</description>`,
      URL,
    );
    expect(items[0]?.text).toBe(text.trim());
    expect(items[0]?.summary.length).toBeLessThanOrEqual(CAPS.summary + 1);
  });
});

it('reads RDF, whose items stand beside the channel', () => {
  const feed = parseFeed(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel><title>Old paper</title><link>http://old.test/</link></channel>
      <item><title>Mill sold</title><link>http://old.test/mill</link><dc:date>2004-05-01</dc:date></item></rdf:RDF>`,
    'http://old.test/rdf',
  );
  expect(feed).toEqual({
    title: 'Old paper',
    siteUrl: 'http://old.test/',
    items: [{ url: 'http://old.test/mill', title: 'Mill sold', published: '2004-05-01', summary: '' }],
  });
});

describe('Atom', () => {
  const entry = `<entry xml:base="2025/"><title type="html">Ferry &amp;amp; tide</title><link rel="edit" href="/edit"/>
    <link href="ferry"/><published>2025-03-01T12:00:00.123Z</published><updated>2025-03-09T00:00:00Z</updated>
    <author><name>Bo  Ek</name></author><summary>1 &lt; 2, said the captain.</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry <em>waited</em>.</p><p>Then it left.</p></div></content></entry>`;
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/news/"><title>Sound</title>
    <link rel="self" href="feed.xml"/><link rel="alternate" href="/"/>${entry}</feed>`;

  it('resolves addresses by their base, and keeps text as text', () => {
    expect(parseFeed(feed, URL)).toEqual({
      title: 'Sound',
      siteUrl: 'https://harbour.test/',
      items: [
        {
          url: 'https://harbour.test/news/2025/ferry',
          title: 'Ferry & tide',
          published: '2025-03-01T12:00:00Z',
          summary: '1 < 2, said the captain.',
          text: 'The ferry waited.\n\nThen it left.',
          author: 'Bo Ek',
        },
      ],
    });
  });

  it('may bear a prefix', () => {
    const prefixed = feed.replace(
      /<(\/?)(?=feed|entry|title|link|published|updated|author|name|summary|content)/g,
      '<$1a:',
    );
    expect(parseFeed(prefixed, URL)).toEqual(parseFeed(feed, URL));
  });
});

it('reads JSON Feed', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Ledger',
    home_page_url: 'https://ledger.test/',
    items: [
      {
        id: '1',
        url: '/one',
        title: 'One',
        content_html: '<p>First.</p><p>Second.</p>',
        date_published: '2025-01-02T03:04:05Z',
        authors: [{ name: 'Cy' }],
      },
      { id: 'https://ledger.test/two', content_text: 'A note without a title.' },
      { id: 3, url: 'javascript:alert(1)', title: 'No' },
      null,
    ],
  };
  expect(parseFeed(JSON.stringify(feed), 'https://ledger.test/feed.json').items).toEqual([
    {
      url: 'https://ledger.test/one',
      title: 'One',
      published: '2025-01-02T03:04:05Z',
      summary: 'First. Second.',
      text: 'First.\n\nSecond.',
      author: 'Cy',
    },
    {
      url: 'https://ledger.test/two',
      title: 'A note without a title.',
      published: null,
      summary: 'A note without a title.',
      text: 'A note without a title.',
    },
  ]);
});

it.each([
  ['Mon, 03 Mar 2025 10:00:00 GMT', '2025-03-03T10:00:00Z'],
  ['3 March 2025 9:05 +0200', '2025-03-03T09:05:00+02:00'],
  ['03 Mar 25 10:00 PDT', '2025-03-03T10:00:00-07:00'],
  ['2025-03-03 10:00:00', '2025-03-03T10:00:00Z'],
  ['2025-03-03T10:00:00.5+0100', '2025-03-03T10:00:00+01:00'],
  ['yesterday', null],
  ['Mon, 99 Foo 2025', null],
  ['2025-13-45T10:00:00Z', null],
])('reads the date %j', (written, date) => {
  const { items } = parseFeed(`<rss><channel><item><title>T</title><link>/t</link><pubDate>${written}</pubDate>`, URL);
  expect(items[0]?.published).toBe(date);
});

it.each([
  '',
  '{',
  '{"items":[]}',
  '[]',
  '<!doctype html><title>Home</title><p>No feed',
  'plain words',
  '<opml><body/></opml>',
])('says that %j is no feed', (text) => expect(() => parseFeed(text, URL)).toThrow(NotAFeed));

describe('a hostile feed', () => {
  const inTitle = (text: string) => `<rss><channel><item><link>/a</link><title>${text}</title></item></channel></rss>`;
  const SIZE = 500_000;
  const repeat = (text: string) => text.repeat(SIZE / text.length);
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');

  it.each([
    ['entities of entities', `<!DOCTYPE x [<!ENTITY l0 "lol">${laughs}]>${inTitle('&l9;')}`],
    [
      'one long entity, many times',
      `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(50_000)}">]>${inTitle('&a;'.repeat(50_000))}`,
    ],
    ['an entity from elsewhere', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${inTitle('&a;')}`],
    ['elements in elements', inTitle(repeat('<a>'))],
    ['elements in elements, as text', inTitle(`<![CDATA[${repeat('<div>')}]]>`)],
    ['angles', inTitle(repeat('<'))],
    ['ampersands', inTitle(repeat('&'))],
    ['escaped ampersands', inTitle(repeat('&amp;'))],
    ['spaces', inTitle(`x${' '.repeat(SIZE)}y`)],
    ['line breaks', inTitle(`<![CDATA[${repeat('<br> ')}]]>`)],
    ['comments', inTitle(repeat('<!-- '))],
    ['character data', inTitle(repeat('<![CDATA['))],
    ['one attribute without end', `<rss a="${repeat('x ')}`],
    ['attributes', `<rss ${Array.from({ length: 50_000 }, (_, n) => `a${n}="1"`).join(' ')}>${inTitle('x')}`],
    ['items', `<rss><channel>${repeat('<item><link>/a</link><title>x</title></item>')}`],
    ['a long date', `<rss><channel><item><link>/a</link><title>x</title><pubDate>${repeat('1 ')}</pubDate>`],
    ['brackets of JSON', `{"a":${repeat('[')}`],
    [
      'names of prototypes',
      `<rss><channel><item><__proto__>x</__proto__><constructor a="1"/><link>/a</link><title __proto__="x">y</title>`,
    ],
  ])('is read in no time and stays small: %s', (_, text) => {
    const start = performance.now();
    let feed = { items: [] as { title: string }[] };
    try {
      feed = parseFeed(text, URL);
    } catch (error) {
      expect(error).toBeInstanceOf(NotAFeed);
    }
    expect(performance.now() - start, 'ms').toBeLessThan(3_000);
    expect(JSON.stringify(feed).length, 'of what is kept').toBeLessThan(2 * CAPS.title + 2_000);
    expect(JSON.stringify(feed)).not.toContain('lollol');
  });

  it('keeps to its bounds', () => {
    const items = Array.from(
      { length: CAPS.items + 50 },
      (_, n) => `<item><link>/${n}</link><title>${'long '.repeat(500)}</title></item>`,
    );
    const feed = parseFeed(`<rss><channel>${items.join('')}</channel></rss>`, URL);
    expect(feed.items).toHaveLength(CAPS.items);
    expect(feed.items[0]?.title.length).toBeLessThanOrEqual(CAPS.title + 1);
  });
});
