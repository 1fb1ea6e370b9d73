export type Json = Record<string, unknown>;

const ARTICLE = /(?:Article|BlogPosting|Report|Review|OpinionNewsArticle|LiveBlogPosting)$/;

/** The nodes of a JSON-LD script, graphs and lists opened. Broken scripts are mended once, then given up. */
export function parseJsonLd(source: string): Json[] {
  const parsed = parse(source) ?? parse(mended(source));
  const nodes: Json[] = [];
  const queue: unknown[] = [parsed];
  while (queue.length > 0 && nodes.length < 200) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    if (!isJson(value)) continue;
    nodes.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'])
      if (typeof value[key] === 'object') queue.push(value[key]);
  }
  return nodes;
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function typesOf(node: Json): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((item): item is string => typeof item === 'string');
}

export function articleNodes(nodes: Json[]): Json[] {
  return nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
}

export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (isJson(value)) return textOf(value['@value'] ?? value.name);
  return Array.isArray(value) ? textOf(value[0]) : null;
}

/** The text of a value together with the values in its list. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** Comment and CDATA wrappers, trailing commas and raw line breaks are what breaks most of the broken ones. */
function mended(source: string): string {
  return source
    .replace(/^\s{0,20}(?:<!--|\/\/|\/\*)?\s{0,20}(?:<!\[CDATA\[)?\s{0,20}(?:\*\/)?/, '')
    .replace(/(?:\/\*|\/\/)?\s{0,20}(?:\]\]>)?\s{0,20}(?:\*\/|-->)?\s{0,20}$/, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/,\s{0,50}([\]}])/g, '$1')
    .replace(/;\s{0,20}$/, '');
}
