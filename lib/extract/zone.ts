import type { Zone } from './piece';
import { ZONE_WORDS } from './words/zones';

const SINGLE = new Map<string, Zone>();
const GROUPS: { words: string[]; zone: Zone }[] = [];
for (const [zone, words] of Object.entries(ZONE_WORDS) as [Zone, string][]) {
  for (const entry of words.split(/\s+/)) {
    const parts = entry.split('+');
    if (parts.length === 1) SINGLE.set(entry, zone);
    else GROUPS.push({ words: parts, zone });
  }
}
const MOST_WORDS = 40;
/** Where sites name their parts; content management systems of newspapers do it in data attributes. */
const NAMED_BY = ['class', 'data-component', 'data-testid'];

export interface Label {
  zone: Zone;
  /** The word, tag or role that says so: elements that share it are alike. */
  name: string;
}

export const zoneOf = (element: Element): Zone | null => labelOf(element)?.zone ?? null;

/** What the names on one element say it is. Whole words only: "shared-layout" is no share bar, "threads" no advert. */
export function labelOf(element: Element): Label | null {
  const name = element.tagName;
  if (name === 'NAV') return { zone: 'menu', name };
  if (name === 'FIGCAPTION') return { zone: 'caption', name };
  const role = element.getAttribute('role');
  if (role === 'navigation' || role === 'menu') return { zone: 'menu', name: role };
  if (role === 'dialog' || role === 'alertdialog' || element.hasAttribute('data-overlay'))
    return { zone: 'consent', name: 'overlay' };
  for (const attribute of NAMED_BY) {
    const names = element.getAttribute(attribute);
    if (!names || names.length > 1_000) continue;
    for (const word of names.split(/\s+/, MOST_WORDS)) {
      const label = labelOfName(word);
      if (label) return label;
    }
  }
  return null;
}

const cache = new Map<string, Label | null>();

function labelOfName(name: string): Label | null {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const label = findLabel(name);
  if (cache.size > 5_000) cache.clear();
  cache.set(name, label);
  return label;
}

function findLabel(name: string): Label | null {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  // State and layout names say what the page has or lacks ("no-sidebar", "has-ads"), not what the element is.
  if (/^(?:no|has|with|without|is|layout|page|single|js|hide|show|u|col|grid)$/.test(words[0] ?? '')) return null;
  for (const { words: all, zone } of GROUPS)
    if (all.every((word) => words.includes(word))) return { zone, name: all.join(' ') };
  for (const word of words) {
    const zone = SINGLE.get(word);
    if (zone) return { zone, name: word };
  }
  return null;
}
