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

/** What the names on one element say it is. Whole words only: "shared-layout" is no share bar, "threads" no advert. */
export function zoneOf(element: Element): Zone | null {
  const tag = element.tagName;
  if (tag === 'NAV') return 'menu';
  if (tag === 'FIGCAPTION') return 'caption';
  const role = element.getAttribute('role');
  if (role === 'navigation' || role === 'menu') return 'menu';
  if (role === 'dialog' || role === 'alertdialog' || element.hasAttribute('data-overlay')) return 'consent';
  for (const attribute of NAMED_BY) {
    const names = element.getAttribute(attribute);
    if (!names || names.length > 1_000) continue;
    for (const name of names.split(/\s+/, MOST_WORDS)) {
      const found = zoneOfName(name);
      if (found) return found;
    }
  }
  return null;
}

const cache = new Map<string, Zone | null>();

function zoneOfName(name: string): Zone | null {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const zone = findZone(name);
  if (cache.size > 5_000) cache.clear();
  cache.set(name, zone);
  return zone;
}

function findZone(name: string): Zone | null {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  // State and layout names say what the page has or lacks ("no-sidebar", "has-ads"), not what the element is.
  if (/^(?:no|has|with|without|is|layout|page|single|js|hide|show|u|col|grid)$/.test(words[0] ?? '')) return null;
  for (const group of GROUPS) if (group.words.every((word) => words.includes(word))) return group.zone;
  for (const word of words) {
    const zone = SINGLE.get(word);
    if (zone) return zone;
  }
  return null;
}
