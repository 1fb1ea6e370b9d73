import { describe, expect, it } from 'vitest';
import { parseOpml, writeOpml } from '../../../lib/feeds/opml';

const FEEDS = [
  { url: 'https://sound.test/feed?a=1&b=2', title: 'The “Sound” <daily> & "weekly"', siteUrl: 'https://sound.test/' },
  { url: 'http://old.test/rss', title: 'Old paper', siteUrl: null },
];

describe('a reading list', () => {
  it('comes back as it was written', () => {
    const text = writeOpml(FEEDS, 'Mine & yours', '2025-05-01T12:00:00Z');
    expect(parseOpml(text)).toEqual({ feeds: FEEDS, refused: [] });
    expect(text).toContain('<title>Mine &amp; yours</title>');
  });

  it('of another program is read through its folders, each feed once', () => {
    const list = parseOpml(`\uFEFF<?xml version="1.0"?><opml version="1.1"><head><title>x</title></head><body>
      <outline text="News"><outline text="Local"><outline text="Sound" type="rss" xmlUrl=" https://sound.test/feed "/></outline>
      <outline text="Again" xmlUrl="https://sound.test/feed"/><outline text="Old" xmlUrl="feed://old.test/rss" htmlUrl="javascript:1"/>
      <outline text="Older" xmlUrl="feed:http://old.test/rss"/></outline>
      <outline text="A link" type="link" url="https://link.test/"/>
      <outline text="Lost" type="rss"/><outline text="Bad" xmlUrl="javascript:alert(1)"/><outline xmlUrl="not an address"/>`);
    expect(list).toEqual({
      feeds: [
        { url: 'https://sound.test/feed', title: 'Sound', siteUrl: null },
        { url: 'https://old.test/rss', title: 'Old', siteUrl: null },
        { url: 'http://old.test/rss', title: 'Older', siteUrl: null },
      ],
      refused: ['Lost', 'Bad', 'not an address'],
    });
  });

  it.each(['', 'words', '<html><body>No list</body></html>', '{"opml": 1}'])('is not %j', (text) =>
    expect(parseOpml(text)).toBeNull(),
  );

  it('takes no longer however it is made', () => {
    const start = performance.now();
    parseOpml(`<opml>${'<outline text="a">'.repeat(100_000)}`);
    parseOpml(`<opml>${'<'.repeat(1_000_000)}`);
    parseOpml(`<opml>${'<outline xmlUrl="https://a.test/"/>'.repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
