import type { FullDossier } from '../archive/notebook';
import type { Pin } from './pin';
import { type DossierWords, referenceOf } from './reference';

/** Headings, quotations and a numbered list of sources, in CommonMark. */
export function dossierMarkdown({ title, pins }: FullDossier, words: DossierWords): string {
  const sources = [...new Map(pins.map(({ source }) => [source.url, source])).values()];
  const number = new Map(sources.map(({ url }, place) => [url, place + 1]));
  const parts = [
    `# ${literal(title)}`,
    ...pins.map((pin) => pinText(pin, number.get(pin.source.url) ?? 0)),
    `## ${words.sources}`,
    sources
      .map((source, place) => `${place + 1}. ${literal(referenceOf(source, words.quoted))}. <${source.url}>`)
      .join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function pinText({ text, speaker, from, to, note }: Pin, source: number): string {
  const days = [...new Set([from, to].filter(Boolean))].join(' – ');
  const about = [speaker, days].filter((part): part is string => Boolean(part)).map(literal);
  const lines = [literal(text).replace(/^/gm, '> '), `>\n> — ${[...about, `[${source}]`].join(', ')}`];
  return note ? `${lines.join('\n')}\n\n${literal(note)}` : lines.join('\n');
}

/** What would be markup at these places of a line; words of a page are words. */
const literal = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+])(?=\s)|^(\s*\d{1,9})([.)])(?=\s)/gm, '$1$3\\$2$4');
