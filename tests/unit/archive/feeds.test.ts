import { beforeEach, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analyse/analyse';
import type { Archive } from '../../../lib/archive/archive';
import { RETAINED } from '../../../lib/archive/feed-items';
import { EVERYTHING } from '../../../lib/archive/library';
import { exportArchive } from '../../../lib/archive/transfer';
import type { FeedItem } from '../../../lib/feeds/feed';
import { imported } from './imported';
import { openInMemory } from './in-memory';
import { inSteps } from './in-steps';
import { keptArticle } from './kept-article';

const NOW = '2025-05-01T12:00:00.000Z';
const open = () => openInMemory({ now: () => NOW });

const FEED = { url: 'https://sound.test/feed', title: 'The Sound', siteUrl: 'https://sound.test/' };
const BARGE: FeedItem = {
  url: 'https://sound.test/barge',
  title: 'Barge strikes Pellan lock',
  published: '2025-04-20T09:00:00Z',
  summary: 'A barge struck the lock.',
  text: 'A barge struck the Pellan lock on 19 April 2025 and 12 boats are waiting.\n\n“We wait for divers before we open it,” said Oda Brenn, the lock keeper.',
  author: 'Una Berg',
};
const WEIR: FeedItem = {
  url: 'https://sound.test/weir',
  title: 'Weir opened at Pellan lock',
  published: '2025-04-21',
  summary: '',
};

const later = keptArticle({
  url: 'https://courier.test/lock',
  title: 'Pellan lock opens after barge accident',
  siteName: 'Courier',
  published: '2025-04-22T09:00:00Z',
  text: 'The Pellan lock, which a barge struck on 19 April 2025, opened again. There were 15 boats waiting.\n\n“It was the divers who found the crack,” said Oda Brenn, the lock keeper.',
});

let archive: Archive;
beforeEach(() => {
  archive = open();
  archive.followFeed(FEED);
});
const titles = () => archive.search(EVERYTHING, 50).results.map(({ title }) => title);
const covered = (article = later) => archive.cover({ article, report: analyse(article) });
const fetched = (entries: FeedItem[]) =>
  archive.noteFetch(FEED.url, {
    next: NOW,
    failures: 0,
    problem: null,
    failed: null,
    fetched: NOW,
    etag: '"a"',
    modified: null,
    entries: entries.map(({ url }) => url),
  });

describe('what comes from a feed', () => {
  it('is coverage at once, with what was said and who said it', () => {
    expect(archive.keepFeedItems(FEED.url, [BARGE, WEIR])).toEqual({ added: 2 });
    const { article, people } = covered();
    expect(article.find(({ url }) => url === BARGE.url)).toMatchObject({
      provenance: 'feed',
      list: 'same-story',
      site: 'The Sound',
      published: BARGE.published,
    });
    const said = Object.values(people).flatMap(({ saidBefore }) => saidBefore.map(({ text }) => text));
    expect(said).toEqual(['We wait for divers before we open it,']);
    expect(archive.search({ ...EVERYTHING, provenance: 'feed' }, 9).total).toBe(2);
    expect(archive.stats()).toMatchObject({ read: 0, fed: 2, seen: 0 });
  });

  it('is never shown for what was published before it', () => {
    archive.keepFeedItems(FEED.url, [
      { ...BARGE, published: '2025-04-23T00:00:00Z' },
      { ...WEIR, published: null },
    ]);
    expect(covered().article).toEqual([]);
  });

  it('makes way for the article once that is read, and never takes its place', () => {
    archive.keepFeedItems(FEED.url, [BARGE]);
    const read = keptArticle({
      url: BARGE.url,
      title: BARGE.title,
      text: 'The whole of it, as it was read.',
      published: BARGE.published,
    });
    archive.save({ article: read, report: analyse(read) });
    expect(archive.stats()).toMatchObject({ read: 1, fed: 0 });
    expect(archive.keepFeedItems(FEED.url, [{ ...BARGE, text: 'Something else.' }])).toEqual({ added: 0 });
    expect(archive.search({ ...EVERYTHING, text: 'whole' }, 9).results).toMatchObject([{ provenance: 'read' }]);
    expect(
      inSteps(() => archive.unfollowFeed(FEED.url, true)),
      'it is the reader’s',
    ).toBe(0);
    expect(archive.stats()).toMatchObject({ read: 1 });
  });

  it('takes the place of a headline that was seen, and follows its corrections', () => {
    const links = [{ url: BARGE.url, title: 'Barge hits lock', published: '2025-04-20' }];
    archive.save({ article: { ...later, links }, report: analyse(later) });
    expect(archive.keepFeedItems(FEED.url, [BARGE])).toEqual({ added: 1 });
    expect(archive.keepFeedItems(FEED.url, [BARGE])).toEqual({ added: 0 });
    expect(archive.keepFeedItems(FEED.url, [{ ...BARGE, title: 'Barge strikes lock, again' }])).toEqual({ added: 0 });
    expect(titles()).toEqual(['Pellan lock opens after barge accident', 'Barge strikes lock, again']);
  });

  it('does not come back once it is deleted', () => {
    archive.keepFeedItems(FEED.url, [BARGE, WEIR]);
    fetched([BARGE, WEIR]);
    archive.deleteFound({ ...EVERYTHING, text: 'barge' });
    archive.keepFeedItems(FEED.url, [BARGE, WEIR]);
    expect(titles()).toEqual([WEIR.title]);
  });

  it('has no date that lies ahead', () => {
    archive.keepFeedItems(FEED.url, [{ ...WEIR, published: '2031-01-01' }]);
    expect(archive.search(EVERYTHING, 9).results).toMatchObject([{ published: null }]);
  });

  it('is bounded, the oldest going first', () => {
    const many = Array.from(
      { length: RETAINED.feed + 5 },
      (_, n): FeedItem => ({
        url: `https://sound.test/${n}`,
        title: `Notice ${n}`,
        published: new Date(Date.UTC(2015, 0, 1 + n)).toISOString(),
        summary: '',
      }),
    );
    archive.keepFeedItems(FEED.url, many);
    fetched(many.slice(-1));
    expect(archive.feeds()).toMatchObject([{ articles: RETAINED.feed }]);
    expect(archive.search({ ...EVERYTHING, to: '2015-01-06' }, 9).results.map(({ title }) => title)).toEqual([
      'Notice 5',
    ]);
  });
});

describe('a feed', () => {
  it('is followed once, and tells how it went', () => {
    archive.followFeed({ ...FEED, title: 'Other' });
    archive.keepFeedItems(FEED.url, [BARGE]);
    fetched([BARGE]);
    archive.noteFetch(FEED.url, { next: '2025-05-01T14:00:00.000Z', failures: 1, problem: 'gone', failed: NOW });
    expect(archive.feeds()).toEqual([
      {
        ...FEED,
        followed: NOW,
        fetched: NOW,
        next: '2025-05-01T14:00:00.000Z',
        etag: '"a"',
        modified: null,
        failures: 1,
        problem: 'gone',
        failed: NOW,
        articles: 1,
      },
    ]);
  });

  it('goes with its articles, or without', () => {
    archive.keepFeedItems(FEED.url, [BARGE]);
    expect(inSteps(() => archive.unfollowFeed(FEED.url, false))).toBe(0);
    expect(archive.feeds()).toEqual([]);
    expect(covered().article).toHaveLength(1);
    expect(archive.keepFeedItems(FEED.url, [WEIR]), 'a late answer').toEqual({ added: 0 });

    archive.followFeed(FEED);
    archive.keepFeedItems(FEED.url, [WEIR]);
    expect(inSteps(() => archive.unfollowFeed(FEED.url, true))).toBe(1);
    expect(titles()).toEqual([BARGE.title]);
  });

  it('goes with its site, and with everything', () => {
    archive.deleteSite('sound.test');
    expect(archive.feeds()).toEqual([]);
    archive.followFeed(FEED);
    archive.deleteAll();
    expect(archive.feeds()).toEqual([]);
  });
});

describe('an export', () => {
  const options = { signal: new AbortController().signal, onProgress: () => {} };
  const exported = async (from: Archive) =>
    (await exportArchive(async (after) => from.exportBatch(after), NOW, options))?.file.text() ?? '';

  it('carries feeds and their articles, and gives them again', async () => {
    archive.keepFeedItems(FEED.url, [BARGE, WEIR]);
    fetched([BARGE, WEIR]);
    const file = await exported(archive);
    const other = open();
    expect(await imported(other, file)).toMatchObject({ taken: 3, refused: [] });
    expect(other.feeds()).toEqual(archive.feeds());
    expect(await exported(other)).toBe(file);
    expect(await imported(other, file)).toMatchObject({ taken: 0, known: 3 });
  });

  it('takes no feed from an address that is none', async () => {
    fetched([]);
    const file = (await exported(archive)).replace(FEED.url, 'javascript:alert(1)');
    expect(await imported(open(), file)).toMatchObject({
      taken: 0,
      refused: [{ place: { line: 2 }, reason: 'not-article' }],
    });
  });
});
