import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/analyse/report';
import type { Archive } from '../../../lib/archive/archive';
import { anyOf, phrase } from '../../../lib/archive/expression';
import type { Article } from '../../../lib/extract/article';
import { database, openInMemory } from './in-memory';
import { inSteps } from './in-steps';

const open = (db = database()) => openInMemory({ now: () => '2026-01-01T00:00:00Z', db });

const FIRST =
  'The Kestrel bridge over the Marrant was closed on Monday. "We will mend it before winter," said Ilse Varga, the mayor.';
const SECOND =
  'Work on the Kestrel bridge over the Marrant has begun, mayor Ilse Varga announced. Engineers found cracked bearings.';

function article(fields: Partial<Article>): Article {
  return {
    isArticle: true,
    likelihood: 1,
    url: 'https://courier.test/first',
    title: 'Kestrel bridge closed',
    byline: null,
    siteName: 'Courier',
    lang: 'en',
    dir: 'ltr',
    published: '2025-04-02T10:00:00Z',
    modified: null,
    leadImage: null,
    canonical: null,
    section: null,
    standfirst: null,
    text: FIRST,
    blocks: [],
    html: '',
    links: [],
    notice: null,
    ...fields,
  };
}

function report(text: string, quoted?: string): Report {
  const at = quoted ? text.indexOf(quoted) : -1;
  const quote = {
    spans: [[at, at + (quoted?.length ?? 0)]],
    kind: 'direct',
    act: 'statement',
    source: null,
    cue: null,
    speaker: 'p1',
    confidence: 1,
  } as Report['quotes'][number];
  return {
    sentences: [],
    quotes: quoted ? [quote] : [],
    people: [{ id: 'p1', name: 'Ilse Varga', role: 'mayor', kind: 'person', mentions: [] }],
    dates: [],
    claims: [],
  };
}

const first = { article: article({}), report: report(FIRST, 'We will mend it before winter,') };
const second = {
  article: article({
    url: 'https://courier.test/second',
    title: 'Kestrel bridge: work begins',
    text: SECOND,
    published: '2025-04-04T09:00:00Z',
  }),
  report: report(SECOND),
};

describe('an archive', () => {
  let archive: Archive;
  beforeEach(() => {
    archive = open();
    archive.save(first);
    for (let n = 0; n < 20; n++)
      archive.save({
        article: article({
          url: `https://courier.test/other-${n}`,
          title: `Harbour fair number ${n}`,
          text: `Stalls, music and boats drew visitors to harbour fair ${n}, organisers reported.`,
          published: `2025-03-${10 + n}`,
        }),
        report: { sentences: [], quotes: [], people: [], dates: [], claims: [] },
      });
  });

  it('keeps an article once, whatever the address that it was read at', () => {
    const url = 'https://m.courier.test/first?from=mail';
    archive.save(first);
    const { read } = archive.stats();
    archive.save({ ...first, article: article({ url, canonical: 'https://courier.test/first' }) });
    expect(archive.stats().read).toBe(read);
  });

  it('finds the first article of a story for the second, with the sentence that matters', () => {
    const [item] = archive.cover(second).article;
    expect(item).toMatchObject({ url: first.article.url, list: 'same-story', provenance: 'read' });
    expect(item?.read).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(item?.snippet?.text).toContain('Kestrel bridge');
    expect(item?.snippet?.marks.length).toBeGreaterThan(0);
  });

  it('knows what somebody said before', () => {
    const said = archive.cover(second).people.p1?.saidBefore;
    expect(said).toMatchObject([{ text: 'We will mend it before winter,', url: first.article.url }]);
  });

  it('shows nothing later, whatever the order of reading', () => {
    archive.save(second);
    const { article: items, people } = archive.cover(first);
    expect(items.map(({ url }) => url)).not.toContain(second.article.url);
    expect(people.p1?.coverage).toEqual([]);
  });

  it('never shows the article itself, under any spelling of its address', () => {
    archive.save(second);
    const again = {
      ...second,
      article: { ...second.article, url: 'http://www.courier.test/second/?utm_source=x#top' },
    };
    expect(archive.cover(again).article.map(({ url }) => url)).toEqual([first.article.url]);
  });

  it('replaces an article that is saved again', () => {
    const before = archive.stats();
    archive.save(first);
    expect(archive.stats().read).toBe(before.read);
    expect(archive.cover(second).people.p1?.saidBefore).toHaveLength(1);
  });

  it('keeps joined pages when one of them is read again, unless the article was changed since', () => {
    const told = () => archive.cover(second).people.p1?.saidBefore.map(({ text }) => text);
    const joined = `${FIRST}\n\n"Nobody will drown here again," Varga said.`;
    archive.save({ article: article({ text: joined }), report: report(joined, 'Nobody will drown here again,') });
    archive.save({ ...first, isPage: true });
    expect(told()).toEqual(['Nobody will drown here again,']);
    archive.save({ ...first, article: article({ modified: '2025-04-03T10:00:00Z' }), isPage: true });
    expect(told()).toEqual(['We will mend it before winter,']);
  });

  it('keeps a linked headline as seen until it is read, and never turns what was read back', () => {
    const links = [
      { url: 'https://courier.test/old', title: 'Kestrel bridge inspected', published: '2025-01-05' },
      { url: first.article.url, title: 'Kestrel bridge closed', published: '2025-04-02' },
    ];
    archive.save({ ...second, article: { ...second.article, links } });
    expect(archive.stats()).toMatchObject({ read: 22, seen: 1 });
    archive.save({ ...first, article: article({ url: 'https://courier.test/old', published: '2025-01-05' }) });
    expect(archive.stats()).toMatchObject({ read: 23, seen: 0 });
  });

  it('leads with what the article links to', () => {
    const span: [number, number] = [0, 10];
    const links = [{ url: 'https://gazette.test/why', title: 'Why it cracked', published: '2025-02-01', span }];
    const items = archive.cover({ ...second, article: { ...second.article, links } }).article;
    expect(items).toContainEqual(expect.objectContaining({ url: 'https://gazette.test/why', provenance: 'linked' }));
  });

  it('calls what a site published by the site’s name', () => {
    const span: [number, number] = [0, 10];
    const links = ['courier.test', 'gazette.test'].map((host) => {
      return { url: `https://${host}/why`, title: 'Why it cracked', published: '2025-02-01', span };
    });
    const items = archive.cover({ ...second, article: { ...second.article, links } }).article;
    const sites = items.filter(({ url }) => url.endsWith('/why')).map(({ site }) => site);
    expect(sites.sort()).toEqual(['Courier', 'gazette.test']);
  });

  it('puts the copies of one agency report under the first, with where else they stood', () => {
    const text = `${FIRST} The agency reports that ferries will carry commuters until the spring, free of charge, every half hour.`;
    for (const site of ['gazette', 'herald', 'ledger'])
      archive.save({
        article: article({ url: `https://${site}.test/kestrel`, siteName: site, text }),
        report: report(text),
      });
    const items = archive.cover(second).article.filter(({ snippet }) => snippet);
    expect(items).toHaveLength(1);
    const sites = [items[0]?.site, ...(items[0]?.also.map(({ site }) => site) ?? [])];
    expect(sites.sort()).toEqual(['Courier', 'gazette', 'herald', 'ledger']);
  });

  it('deletes a site with its subdomains and nothing else', () => {
    archive.save({ ...second, article: { ...second.article, url: 'https://news.courier.test/x' } });
    archive.save({ ...second, article: { ...second.article, url: 'https://notcourier.test/x' } });
    expect(inSteps(() => archive.deleteSite('courier.test'))).toBe(22);
    expect(archive.stats().read).toBe(1);
    expect(archive.cover(second).people.p1?.saidBefore).toEqual([]);
  });

  it('deletes everything and works on', () => {
    expect(archive.deleteAll()).toEqual({ removed: 21 });
    expect(archive.stats()).toMatchObject({ read: 0, seen: 0 });
    archive.save(first);
    expect(archive.cover(second).article).toHaveLength(1);
  });

  it.each(["don't", 'a-b', '*', '"', "'", 'x:y', 'NEAR(', ''])('survives %j as title, text and name', (hostile) => {
    const odd = article({ url: 'https://odd.test/', title: hostile, text: hostile });
    const people = [{ id: 'p1', name: hostile, role: null, kind: 'person' as const, mentions: [] }];
    const read = { article: odd, report: { ...report(hostile), people } };
    archive.save(read);
    expect(() => archive.cover(read)).not.toThrow();
  });
});

it('quotes every word of an expression', () => {
  expect(anyOf(["don't", '*', 'a-b'])).toBe('"don t" OR "a b"');
  expect(phrase('"')).toBe('');
});
