import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleOf, articles, expectedOf, newest, outlets, textOf } from '../../pages/index';
import { oddPaths } from '../../pages/odd/odd';
import { replyTo, type SampleSite, startSite } from '../../pages/server';

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const wordsOf = (text: string) => fold(text).split(' ');

const variants = (outlet: string) =>
  outlet === 'ledger' ? [undefined, 'amp'] : outlet === 'wire' ? [undefined, 'strict'] : [undefined];

describe('the sample site', () => {
  it('has at least eighteen articles with a slug each', () => {
    expect(articles.length).toBeGreaterThanOrEqual(18);
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length);
    expect(articles.every(({ published }) => Date.parse(published) <= Date.parse(newest.published))).toBe(true);
  });

  describe.each(articles)('$outlet: $slug', (article) => {
    it.each(variants(article.outlet))('has its text in the markup (%s)', (variant) => {
      const path = outlets[article.outlet].pathOf(article, variant);
      const reply = replyTo(`${article.outlet}.test`, path);
      expect(reply.status).toBe(200);
      const page = new JSDOM(String(reply.body)).window.document;
      const found = fold(
        [...page.querySelectorAll('p,h2,li,blockquote,tr')]
          .map((node) =>
            node.localName === 'tr' ? [...node.children].map((cell) => cell.textContent).join(' ') : node.textContent,
          )
          .join(' '),
      );
      for (const block of textOf(article).split('\n\n')) expect(found).toContain(fold(block));
      expect(page.querySelector('h1')?.textContent).toBe(article.title);
      expect(page.querySelector(`time[datetime="${article.published}"]`)).not.toBeNull();
    });

    it('is of a readable length', () => {
      const count = wordsOf(textOf(article)).length;
      expect(count).toBeGreaterThanOrEqual(article.lang ? 120 : 170);
      expect(count).toBeLessThanOrEqual(900);
    });
  });

  it('serves home, section, tag and login pages of each outlet, and says when there is none', () => {
    for (const { id } of Object.values(outlets)) {
      expect(replyTo(`${id}.test`, '/').status).toBe(200);
      expect(replyTo(`${id}.test`, '/nothing-here').status).toBe(404);
      expect(String(replyTo(`${id}.test`, '/feed/').body)).toContain('<rss');
    }
    const paths = ['/category/harbor/', '/tag/millrace-tunnel/', '/wp-login.php'];
    for (const path of paths) expect(replyTo('ledger.test', path).status).toBe(200);
    for (const path of ['/section/harbour', '/topics/skerrin-ferry', '/login'])
      expect(replyTo('courier.test', path).status).toBe(200);
    for (const path of ['/region.html', '/topic/skerrin-ferry.html', '/clients.html', '/app/'])
      expect(replyTo('wire.test', path).status).toBe(200);
  });

  it('refers to no other host', () => {
    for (const article of articles) {
      const body = String(replyTo(`${article.outlet}.test:80`, outlets[article.outlet].pathOf(article)).body);
      const hosts = [...body.matchAll(/(?:src|href)="https?:\/\/([^/"]+)/g)].map((match) => match[1]);
      for (const host of hosts) expect([`${article.outlet}.test:80`, 'api.w.org']).toContain(host);
    }
  });

  it('answers the REST search of WordPress', () => {
    const body = String(
      replyTo('ledger.test', '/wp-json/wp/v2/posts?search=tunnel+Sorrell&before=2026-10-05T00:00:00Z').body,
    );
    const posts: { slug: string }[] = JSON.parse(body);
    expect(posts.map(({ slug }) => slug)).toEqual(['council-backs-millrace-tunnel-in-7-4-vote']);
  });
});

describe('the server', () => {
  let site: SampleSite;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  it('answers by path on localhost and logs what was asked', async () => {
    const response = await fetch(site.localUrlOf(newest.slug));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(`/site/${newest.outlet}/assets/`);
    expect(site.log.at(-1)).toMatchObject({ host: 'localhost', method: 'GET' });
    expect(site.urlOf(newest.slug)).toContain(`http://${newest.outlet}.test:${site.port}/`);
  });

  it.each(oddPaths())('answers %s', async (path) => {
    const response = await fetch(`http://localhost:${site.port}/site/odd${path}`);
    expect(response.status).toBe(200);
  });
});

describe('what is expected of the articles', () => {
  const claims = articles.flatMap(({ slug, expected }) => expected.claims.map((claim) => ({ slug, ...claim })));
  it.each(claims)('$slug: “$contains” stands in one sentence, with valid days', ({ slug, contains, from, to }) => {
    expect(textOf(articleOf(slug))).toContain(contains);
    expect(contains).not.toMatch(/[a-z]{3}[.!?]['"’”]?\s+[A-Z“‘]/);
    for (const day of [from, to]) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    expect(from <= to).toBe(true);
    expect(to <= articleOf(slug).published.slice(0, 10)).toBe(true);
  });

  it.each(articles)('$slug: its people, quotes and earlier articles exist', ({ slug, published, expected }) => {
    const { text } = expectedOf(slug);
    for (const { name, role, quotes, saying = [] } of expected.people) {
      for (const words of [name, role ?? name, ...saying]) expect(text).toContain(words);
      expect(quotes).toBeGreaterThanOrEqual(saying.length);
    }
    const names = expected.people.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { speaker } of expected.claims) if (speaker) expect(names).toContain(speaker);
    for (const prior of expected.prior)
      expect(Date.parse(articleOf(prior).published)).toBeLessThan(Date.parse(published));
  });
});
