import { fold } from './fold';
import { type Head, metaOf } from './head';
import { articleNodes, isJson, type Json, listOf, textOf, typesOf } from './json-ld';
import type { Piece } from './piece';
import { signaturesOf } from './signature';
import { kindOf, type NameKind, namesIn, withoutBy } from './signed-names';

const META = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'citation_authors',
  'dc.creator',
  'dc.contributor',
  'byl',
  'article:author',
  'cxenseparse:author',
];
const WRITTEN =
  /written|author|verfasst|geschrieben|écrit|auteur|escrito|autor|scritto|autore|geschreven|napisan|автор|написано|作者|著者|執筆/i;
const MOST = 8;

export interface Signed {
  body: Element;
  head: Head;
  siteName: string | null;
  pieces: Piece[];
  /** The lines around the headline. */
  masthead: Piece[];
}

/**
 * The names of those who wrote it, joined by ", ", or null: no author is better than a wrong one. Persons before groups; a first name
 * alone counts when both the head and the page give it, the site's own name when it is given as a person or shown as the author.
 */
export function bylineOf({ body, head, siteName, pieces, masthead }: Signed): string | null {
  const people = structured(head, 'Person');
  const labelled = labelledNames(head);
  const declared = [people, metaNames(head), labelled].map((names) => names.flatMap((name) => namesIn(name)));
  const visible = signaturesOf(body, pieces, masthead);
  const loose = structured(head, null).flatMap((name) => namesIn(name));
  const sources = [...declared, ...visible.slice(0, 4), loose, ...visible.slice(4)];
  const isSite = siteTest(siteName);

  const firstOf = (kind: NameKind) =>
    sources
      .map((names) => [...new Set(names)].filter((name) => kindOf(name) === kind && !isSite(name)))
      .find((names) => names.length > 0);
  const persons = firstOf('person');
  if (persons) return persons.slice(0, MOST).join(', ');
  const shown = new Set(visible.flat());
  const mononym = declared.flat().find((name) => kindOf(name) === 'mononym' && shown.has(name) && !isSite(name));
  if (mononym) return mononym;
  const groups = firstOf('organisation');
  if (groups) return groups.slice(0, MOST).join(', ');
  return [...people, ...labelled, ...shown].map(withoutBy).find((name) => name === siteName) ?? null;
}

/** Authors of the article's nodes: of one type, or of any but organisations. */
function structured(head: Head, type: 'Person' | null): string[] {
  const byId = new Map(head.nodes.map((node) => [node['@id'], node]));
  return articleNodes(head.nodes)
    .flatMap((node) => listOf(node.author))
    .map((author) => (isJson(author) && author.name === undefined ? (byId.get(author['@id']) ?? author) : author))
    .filter((author) => {
      const types = isJson(author) ? typesOf(author) : [];
      if (type === null) return !types.includes('Organization');
      return isJson(author) && (types.length === 0 || types.includes(type));
    })
    .flatMap((author) => (isJson(author) ? listOf((author as Json).name) : [author]))
    .map(textOf)
    .filter((name): name is string => name !== null);
}

function metaNames(head: Head): string[] {
  for (const key of META) {
    const found = head.meta.get(key)?.filter((name) => !/^https?:|^@/.test(name));
    if (found?.length) return /^(?:citation|dc)/.test(key) ? found.map(inOrder) : found;
  }
  return [];
}

/** Catalogues write the surname first. */
const inOrder = (name: string) => name.replace(/^([^\s,]+), ([^,]+)$/, '$2 $1');

/** "Written by" in the labels that cards for messengers carry. */
function labelledNames(head: Head): string[] {
  return [1, 2, 3].flatMap((n) => {
    const value = metaOf(head, `twitter:data${n}`);
    return value && WRITTEN.test(metaOf(head, `twitter:label${n}`) ?? '') ? [value] : [];
  });
}

/** Whether a name is that of the site, or made of its words: "The Post" of "Harbour Post". */
function siteTest(siteName: string | null): (name: string) => boolean {
  const site = fold(siteName ?? '');
  const words = new Set(site.split(' '));
  return (name) => {
    const own = fold(name);
    if (site === '' || own === site) return site !== '';
    if (kindOf(name) === 'person') return own.startsWith(`${site} `);
    return own.startsWith('the ') && own.split(' ').every((word, index) => index === 0 || words.has(word));
  };
}
