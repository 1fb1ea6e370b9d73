import { CAPS } from './caps';
import { FORMULA_ATTRIBUTES } from './formula';
import type { Realm } from './realm';

const KEPT = new Set([
  ...FORMULA_ATTRIBUTES,
  ...'class href src srcset sizes alt title type media rel role lang dir datetime content itemprop itemtype colspan rowspan width height start reversed cite hidden open property aria-hidden aria-label aria-modal'.split(
    ' ',
  ),
]);
/** Data attributes in which sites keep pictures, dates and the names of parts. */
const KEPT_DATA =
  /^data-[a-z-]{0,20}(?:src|srcset|original|lazy|image|url|href|date|time|testid|component|type|author|hidden|permalink)$/;

/** Ids become class words: evidence for the scorers, out of reach for scripts and links. */
export function copyAttributes(realm: Realm, from: Element, to: Element): void {
  const names = realm.attributeNames(from);
  const count = Math.min(names.length, CAPS.attributes);
  for (let i = 0; i < count; i++) {
    const name = names[i] as string;
    if (!KEPT.has(name) && !KEPT_DATA.test(name)) continue;
    const value = realm.attribute(from, name);
    if (value !== null && value.length <= CAPS.attributeLength) to.setAttribute(name, value);
  }
  const id = realm.attribute(from, 'id');
  if (!id || id.length > CAPS.attributeLength) return;
  to.setAttribute('data-ref', id);
  to.setAttribute('class', `${to.getAttribute('class') ?? ''} ${id}`.trim());
}
