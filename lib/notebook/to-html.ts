import type { FullDossier } from '../archive/notebook';
import type { Pin } from './pin';
import { type DossierWords, referenceOf } from './reference';

const STYLE =
  'body{max-width:42em;margin:2em auto;padding:0 1em;font:18px/1.6 Georgia,serif}blockquote{margin:1.5em 0 .5em;padding-left:1em;border-left:3px solid #8a3b12}footer{color:#68635b;font-size:.85em}';

/** A page of its own, made of text alone: nothing in a pin can be markup. */
export function dossierHtml({ title, pins }: FullDossier, words: DossierWords, lang: string): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = lang;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = page.createElement('style');
  style.textContent = STYLE;
  page.head.prepend(charset);
  page.head.append(style);
  const sources = [...new Map(pins.map(({ source }) => [source.url, source])).values()];
  const list = page.createElement('ol');
  list.append(
    ...sources.map((source) => element(page, 'li', `${referenceOf(source, words.quoted)}. `, linkTo(page, source.url))),
  );
  page.body.append(
    element(page, 'h1', title),
    ...pins.flatMap((pin) => pinElements(page, pin, words)),
    element(page, 'h2', words.sources),
    list,
  );
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

function pinElements(
  page: Document,
  { text, speaker, from, to, note, source }: Pin,
  { quoted }: DossierWords,
): HTMLElement[] {
  const days = [...new Set([from, to].filter(Boolean))].join(' – ');
  const about = [speaker, days, referenceOf(source, quoted)].filter(Boolean).join(', ');
  const quotation = element(page, 'blockquote', element(page, 'p', text), element(page, 'footer', `— ${about}`));
  quotation.setAttribute('cite', source.url);
  return note ? [quotation, element(page, 'p', note)] : [quotation];
}

function linkTo(page: Document, url: string): HTMLElement {
  const link = element(page, 'a', url);
  link.setAttribute('href', url);
  return link;
}

function element(page: Document, tag: string, ...content: (string | Node)[]): HTMLElement {
  const made = page.createElement(tag);
  made.append(...content);
  return made;
}
