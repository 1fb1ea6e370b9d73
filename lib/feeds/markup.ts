import { Parser } from 'htmlparser2';

/** An element with what is in it, in order. Names as they are written, lower-case in HTML. */
export interface Markup {
  name: string;
  attributes: Record<string, string>;
  children: (Markup | string)[];
}

/** More is nobody's text. The parser takes the square of the depth, and whoever walks the tree a call for each level. */
const MOST_DEPTH = 200;

/**
 * XML or HTML as a tree, without a DOM: a service worker has none. Linear in the length of the text, which is never
 * rejected: what isn't closed ends with the text, and what is nested too deeply ends the text. Entities that a document
 * declares are not looked at.
 */
export function parseMarkup(text: string, language: 'xml' | 'html'): Markup {
  const root: Markup = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Markup = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
        if (open.length > MOST_DEPTH) throw new TooDeep();
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
      ontext(data) {
        const inside = open.at(-1)?.children ?? [];
        // Entities come as texts of their own.
        if (typeof inside.at(-1) === 'string') inside.push(`${inside.pop()}${data}`);
        else inside.push(data);
      },
    },
    { xmlMode: language === 'xml', decodeEntities: true },
  );
  try {
    parser.end(text);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  return root;
}

class TooDeep extends Error {}

export function elementsOf({ children }: Markup): Markup[] {
  return children.filter((child) => typeof child !== 'string');
}

/** All elements of that name at whatever depth, in the order of the text. */
export function descendants(root: Markup, name: string): Markup[] {
  return elementsOf(root).flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}
