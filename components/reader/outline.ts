import { plainText } from '../shared/plain-text';

/** A heading of the article's text. */
export interface OutlineEntry {
  element: HTMLElement;
  text: string;
  /** 0 for the highest that the article has. */
  depth: number;
}

const FEWEST = 3;

/** The headings of the text, when there are enough to find one's way by. */
export function outlineOf(text: Element): OutlineEntry[] {
  const headings = headingsOf(text);
  if (headings.length < FEWEST) return [];
  const levels = [...new Set(headings.map(levelOf))].sort();
  return headings.map((element) => ({
    element,
    text: plainText(element.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
    depth: Math.min(2, levels.indexOf(levelOf(element))),
  }));
}

export const headingsOf = (text: Element): HTMLElement[] =>
  [...text.querySelectorAll<HTMLElement>('h2, h3, h4')].filter((heading) => heading.textContent?.trim());

const levelOf = ({ localName }: Element) => Number(localName.slice(1));
