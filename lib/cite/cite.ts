import CSL from 'citeproc';
import { bibtex } from './bibtex';
import { type CslItem, cslItem, type Source } from './csl-item';
import type { CslElement } from './csl-xml';
import { LOCALE } from './locale';
import { ris } from './ris';
import { APA } from './styles/apa';
import { CHICAGO } from './styles/chicago';
import { MLA } from './styles/mla';

export interface Part {
  text: string;
  isItalic: boolean;
}

/** One way to cite an article. */
export interface Citation {
  id: 'apa' | 'mla' | 'chicago' | 'bibtex' | 'ris' | 'csl-json';
  text: string;
  /** The same with its italics; one part where it has none. */
  parts: Part[];
}

const STYLES: [Citation['id'], CslElement][] = [
  ['apa', APA],
  ['mla', MLA],
  ['chicago', CHICAGO],
];

const FORMATS: [Citation['id'], (item: CslItem) => string][] = [
  ['bibtex', bibtex],
  ['ris', ris],
  ['csl-json', (item) => `${JSON.stringify([item], null, 2)}\n`],
];

/** An article in all styles and formats. `accessed` is a day, YYYY-MM-DD. */
export function cite(source: Source, accessed: string): Citation[] {
  const item = cslItem(source, accessed);
  return [
    ...STYLES.map(([id, style]) => ({ id, parts: partsOf(entry(item, style)) })),
    ...FORMATS.map(([id, write]) => ({ id, parts: [{ text: write(item), isItalic: false }] })),
  ].map(({ id, parts }) => ({ id, parts, text: parts.map(({ text }) => text).join('') }));
}

/** In citeproc's markup: `<i>`, and characters escaped by their numbers. */
function entry(item: CslItem, style: CslElement): string {
  const engine = new CSL.Engine({ retrieveLocale: () => LOCALE, retrieveItem: () => item }, style, 'en-US');
  engine.setOutputFormat('html');
  engine.updateItems([item.id]);
  const made = engine.makeBibliography();
  return made ? (made[1][0] ?? '').trim() : '';
}

function partsOf(markup: string): Part[] {
  return markup
    .split(/(<i>[^<]*<\/i>)/)
    .map((piece) => ({ isItalic: piece.startsWith('<i>'), text: decode(piece.replace(/<[^>]*>/g, '')) }))
    .filter(({ text }) => text !== '');
}

const decode = (text: string) => text.replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Number(code)));
