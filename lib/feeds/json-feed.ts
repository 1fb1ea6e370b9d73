import { absolute } from '../extract/url';
import { type DraftItem, finishAll } from './draft-item';
import { CAPS, type Feed, NotAFeed } from './feed';
import { feedDate } from './feed-date';
import { htmlParagraphs, lineOf, shortened } from './markup-text';

type Json = Record<string, unknown>;

/** JSON Feed, 1.0 and 1.1. */
export function parseJsonFeed(text: string, feedUrl: string): Feed {
  const feed = parse(text);
  if (!isObject(feed) || !textOf(feed, 'version').includes('jsonfeed.org') || !Array.isArray(feed.items))
    throw new NotAFeed('no JSON Feed');
  return {
    title: shortened(textOf(feed, 'title'), CAPS.title),
    siteUrl: absolute(textOf(feed, 'home_page_url'), feedUrl),
    items: finishAll(feed.items.filter(isObject).map(draftOf), feedUrl),
  };
}

function draftOf(item: Json): DraftItem {
  const html = textOf(item, 'content_html');
  const id = textOf(item, 'id');
  const [author] = Array.isArray(item.authors) ? item.authors : [item.author];
  return {
    url: textOf(item, 'url') || textOf(item, 'external_url') || (/^https?:/.test(id) ? id : null),
    title: linesOf(textOf(item, 'title')),
    published: feedDate(textOf(item, 'date_published')) ?? feedDate(textOf(item, 'date_modified')),
    summary: linesOf(textOf(item, 'summary')),
    content: html ? htmlParagraphs(html) : linesOf(textOf(item, 'content_text')),
    author: isObject(author) ? lineOf(linesOf(textOf(author, 'name'))) : '',
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new NotAFeed('no JSON');
  }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function textOf(object: Json, name: string): string {
  const value = object[name];
  return typeof value === 'string' ? value.trim() : '';
}

const linesOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
