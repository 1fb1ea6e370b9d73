/** An element of a CSL style or locale as citeproc reads it without XML. */
export interface CslElement {
  name: string;
  attrs: Record<string, string>;
  children: (CslElement | string)[];
}

export const el = (
  name: string,
  attrs: Record<string, string> = {},
  ...children: (CslElement | string)[]
): CslElement => ({
  name,
  attrs,
  children,
});
export const text = (attrs: Record<string, string>) => el('text', attrs);
export const group = (attrs: Record<string, string>, ...children: CslElement[]) => el('group', attrs, ...children);
/** The first that gives anything. */
export const first = (when: Record<string, string>, then: CslElement[], otherwise: CslElement[]) =>
  el('choose', {}, el('if', when, ...then), ...(otherwise.length > 0 ? [el('else', {}, ...otherwise)] : []));

/** A date by its parts in the order given, each with its own attributes. */
export const date = (variable: string, attrs: Record<string, string>, ...parts: Record<string, string>[]) =>
  el('date', { variable, ...attrs }, ...parts.map((part) => el('date-part', part)));

/** Who wrote it, each name in that form; `attrs` are those of all names together. */
export const authors = (form: Record<string, string>, attrs: Record<string, string> = {}) =>
  el(
    'names',
    { variable: 'author', ...attrs },
    el('name', { 'delimiter-precedes-last': 'always', 'sort-separator': ', ', ...form }),
  );

interface StyleOptions {
  /** From how many authors on the rest of them are left out, and how many are named then. */
  etAlMin: number;
  etAlUseFirst: number;
  /** What ends an entry. */
  suffix: string;
}

/** A style for articles of newspapers and news sites, all that is cited here. Terms of CSL 1.0.2. */
export function style({ etAlMin, etAlUseFirst, suffix }: StyleOptions, layout: CslElement[]): CslElement {
  return el(
    'style',
    { class: 'in-text', version: '1.0', 'demote-non-dropping-particle': 'never', 'default-locale': 'en-US' },
    el('info', {}, el('title', {}, 'news'), el('id', {}, 'news')),
    el('citation', {}, el('layout', {}, text({ variable: 'title' }))),
    el(
      'bibliography',
      { 'et-al-min': String(etAlMin), 'et-al-use-first': String(etAlUseFirst) },
      el('layout', { suffix }, ...layout),
    ),
  );
}
