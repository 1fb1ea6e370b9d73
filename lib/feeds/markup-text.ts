import { INLINE } from '../extract/tags';
import { type Markup, parseMarkup } from './markup';

/** What no reader sees, or sees beside the text. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'figure',
  'head',
  'title',
  'form',
]);

/** The paragraphs of some markup as plain text, white space folded. */
export function paragraphsIn(root: Markup): string[] {
  const found: string[] = [];
  let line = '';
  const end = () => {
    for (const part of line.split(/\n[ \n]*\n/)) {
      const words = part.replace(/\s+/g, ' ').trim();
      if (words) found.push(words);
    }
    line = '';
  };
  const visit = ({ children }: Markup) => {
    for (const child of children) {
      if (typeof child === 'string') line += child.replace(/\s+/g, ' ');
      else if (child.name === 'br') line += '\n';
      else if (!LEFT_OUT.has(child.name)) {
        const isApart = !INLINE.has(child.name.toUpperCase());
        if (isApart) end();
        visit(child);
        if (isApart) end();
      }
    }
  };
  visit(root);
  end();
  return found;
}

/** The same for markup as a string. */
export const htmlParagraphs = (html: string): string[] => paragraphsIn(parseMarkup(html, 'html'));

/** All that is said in some markup, on one line. */
export const lineOf = (paragraphs: string[]): string => paragraphs.join(' ');

/** Cut at a word, with a sign that more follows. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max - 50))}…`;
}
