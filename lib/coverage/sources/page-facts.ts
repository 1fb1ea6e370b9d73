import { articleNodes, parseJsonLd, textOf } from '../../extract/json-ld';
import { dayInUrl, isoIn } from '../../extract/written-date';
import { descendants, type Markup, parseMarkup } from '../../feeds/markup';
import { htmlParagraphs, lineOf } from '../../feeds/markup-text';
import type { Answer } from './body';
import type { Parsed } from './polite';

/** Longer is no title, whatever it is called. */
const LONGEST_TITLE = 500;

/** What an article's page says of itself in JSON-LD, in its meta elements, or by its address: its headline and its day. */
export function pageFacts({ url, text }: Answer): Parsed {
  const page = parseMarkup(text, 'html');
  const [node] = articleNodes(
    descendants(page, 'script')
      .filter(isJsonLd)
      .flatMap((script) => parseJsonLd(inside(script))),
  );
  const meta = new Map(
    descendants(page, 'meta').map(({ attributes }) => [attributes.property ?? attributes.name, attributes.content]),
  );
  const title = textOf(node?.headline) ?? meta.get('og:title') ?? '';
  const written = textOf(node?.datePublished) ?? meta.get('article:published_time') ?? '';
  const published = isoIn(written) ?? dayInUrl(url);
  const line = lineOf(htmlParagraphs(title.slice(0, LONGEST_TITLE)));
  return { headlines: line && published ? [{ url, title: line, published }] : [], addresses: [] };
}

const isJsonLd = ({ attributes }: Markup): boolean => /ld\+json/i.test(attributes.type ?? '');

const inside = ({ children }: Markup): string => children.filter((child) => typeof child === 'string').join('');
