import { bodyFor } from './body';
import type { Exported } from './exported';
import { factsOf } from './facts';
import { strings } from './strings';

/** Headline, facts, text and highlights of an article as elements of that document. */
export function pageContent(document: Document, exported: Exported): HTMLElement {
  const { article, highlights } = exported;
  const main = document.createElement('main');
  const head = document.createElement('header');
  head.append(line(document, 'h1', article.title), facts(document, exported));
  const text = document.createElement('article');
  text.lang = article.lang;
  text.dir = article.dir;
  text.append(...[...bodyFor(article).childNodes].map((node) => document.importNode(node, true)));
  main.append(head, text);
  if (highlights.length > 0) main.append(highlightList(document, highlights));
  return main;
}

function facts(document: Document, exported: Exported): HTMLElement {
  const list = document.createElement('dl');
  for (const { label, value, isLink } of factsOf(exported)) {
    const description = document.createElement('dd');
    if (isLink) {
      const link = line(document, 'a', value);
      link.setAttribute('href', value);
      description.append(link);
    } else description.textContent = value;
    list.append(line(document, 'dt', label), description);
  }
  return list;
}

function highlightList(document: Document, highlights: Exported['highlights']): HTMLElement {
  const section = document.createElement('section');
  section.append(line(document, 'h2', strings.highlights));
  for (const { quote, note } of highlights) {
    const block = document.createElement('blockquote');
    block.append(line(document, 'p', quote));
    section.append(block);
    if (note) section.append(line(document, 'p', `${strings.note}: ${note}`));
  }
  return section;
}

function line(document: Document, tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
