import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract';
import { articles, outlets, textOf } from '../../pages/index';
import { replyTo } from '../../pages/server';

const fold = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const linesOf = (text: string) => text.split('\n').map(fold).filter(Boolean);

it.each(articles)('reads $slug with every line of it and no other', (sample) => {
  const host = `${sample.outlet}.test`;
  const path = outlets[sample.outlet].pathOf(sample);
  const url = `http://${host}${path}`;
  const { document } = new JSDOM(String(replyTo(host, path).body), { url }).window;
  const { article } = extract(document, { url, budget: 20_000, today: Date.UTC(2026, 11, 1) });

  const [got, wanted] = [fold(article.text), fold(textOf(sample))];
  expect(linesOf(article.text).filter((line) => !wanted.includes(line))).toEqual([]);
  expect(linesOf(textOf(sample)).filter((line) => !got.includes(line))).toEqual([]);
  expect(article).toMatchObject({ isArticle: true, title: sample.title, standfirst: sample.standfirst ?? null });
  expect(article.published?.slice(0, 10)).toBe(sample.published.slice(0, 10));
});
