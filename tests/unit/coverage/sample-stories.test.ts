import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { describe, expect, it } from 'vitest';
import { Index } from '../../../lib/archive/index-search';
import { askStory } from '../../../lib/archive/questions';
import { put } from '../../../lib/archive/save';
import { migrate } from '../../../lib/archive/schema';
import { daysFrom } from '../../../lib/coverage/days';
import { articles, textOf } from '../../pages/index';

const sqlite3 = await sqlite3InitModule();
const english = articles.filter(({ lang }) => !lang || lang.startsWith('en'));

const db = new sqlite3.oo1.DB(':memory:');
migrate(db);
const bySlug = new Map(english.map((article) => [article.slug, article]));
for (const article of english) {
  const { slug, title, published } = article;
  const url = `https://sample.test/${slug}`;
  put(db, { url, title, published, body: textOf(article), site: null, provenance: 'read' }, published);
}
const index = new Index(db);

/** The sample articles found for one of them, best first. */
function found(slug: string) {
  const article = bySlug.get(slug);
  if (!article) throw new Error(`No English article "${slug}".`);
  const { title, published } = article;
  const asOf = { published, url: `https://sample.test/${slug}` };
  return askStory(index, { title, text: textOf(article) }, asOf).ranked.map(({ document, list }) => {
    const earlier = bySlug.get(document.url.split('/').at(-1) ?? '');
    if (!earlier) throw new Error(document.url);
    return { ...earlier, list };
  });
}

describe('two stories that run side by side for eight weeks', () => {
  it.each(english.map(({ slug, story }) => [slug, story]))('%s: the own story comes first', (slug, story) => {
    const stories = found(slug).map((earlier) => earlier.story);
    const own = stories.filter((other) => other === story).length;
    const first = stories.slice(0, own);
    expect(first.filter((other) => other === story).length).toBeGreaterThanOrEqual(Math.ceil(own * 0.8));
  });

  it('never lists an article of the other story as the same', () => {
    const strangers = english.flatMap(({ slug, story }) =>
      found(slug)
        .filter((earlier) => earlier.list === 'same-story' && earlier.story !== story)
        .map((earlier) => `${earlier.slug} for ${slug}`),
    );
    expect(strangers).toEqual([]);
  });

  it('lists reports of the same day in different papers as the same story', () => {
    const pairs = english.flatMap((article) =>
      found(article.slug)
        .filter(({ story, published }) => story === article.story && daysFrom(published, article.published) === 0)
        .map(({ slug, list }) => `${slug} for ${article.slug}: ${list}`),
    );
    expect(pairs).not.toEqual([]);
    expect(pairs.filter((pair) => !pair.endsWith('same-story'))).toEqual([]);
  });
});
