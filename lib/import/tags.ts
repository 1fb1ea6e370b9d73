import { parseJson } from './fields';

/** Where programs put what is in no folder, and what has no meaning beyond them. */
const NO_FOLDER = /^(?:unread|archive|unsorted|)$/i;
/** More than fifty tags take. */
const LIST_MAX = 20_000;

/** Tags as programs write them in one cell: a list of JSON or Python, or names with signs between them. */
export function tagsIn(cell: string, separator: ',' | '|' = ','): string[] {
  const text = cell.slice(0, LIST_MAX).trim();
  if (!text.startsWith('[')) return text.split(separator);
  const list = tagsFrom(parseJson(text));
  return list.length > 0
    ? list
    : [...text.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, one, other]) => one ?? other ?? '');
}

/** Tags as JSON has them: a list of names, or of objects with a name. */
export function tagsFrom(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.map(nameOf).filter((name) => typeof name === 'string');
}

function nameOf(tag: unknown): unknown {
  if (typeof tag !== 'object' || tag === null) return tag;
  const fields = new Map<string, unknown>(Object.entries(tag));
  return fields.get('name') ?? fields.get('label');
}

/** A folder that its reader made, as a tag. */
export const folderTag = (folder: string): string[] => (NO_FOLDER.test(folder.trim()) ? [] : [folder]);
