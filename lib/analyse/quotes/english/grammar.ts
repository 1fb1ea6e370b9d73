import type { Attribution } from '../attribution';
import { type Item, isCapital, isQuote, lowerAt } from '../items';
import { accordingTo } from './according-to';
import { activeFrame } from './active';
import { clip } from './clip';
import { type Cue, cueAt } from './cue';
import { invertedFrame } from './inverted';
import { nounFrame } from './noun-frame';
import { isPassive, passiveFrame } from './passive';
import { readsAsNoun } from './reads-as-noun';
import { signature } from './signature';

/** The acts of speech of one English sentence. */
export function findAttributions(items: Item[]): Attribution[] {
  const signed = signature(items);
  if (signed) return [signed];
  const found: Attribution[] = [];
  const capitals = isTitleCase(items);
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.kind !== 'word' || (item.capital && !mayBeVerb(items, at, capitals))) continue;
    const attribution =
      accordingTo(items, at, found) ?? nounFrame(items, at, found) ?? verbFrame(cueAt(items, at, found));
    if (!attribution) continue;
    clip(items, found, attribution);
    found.push(attribution);
    at = attribution.cue[1] - 1;
  }
  return found.filter((one) => (one.left || one.right) && !found.some((other) => passesOn(items, other, one)));
}

/** "Smith said Jones had promised to pay": Smith's words on Jones, who is quoted here only by words in marks. */
function passesOn(items: Item[], outer: Attribution, inner: Attribution): boolean {
  const isInside = [outer.left, outer.right].some(
    (range) => range !== null && range[0] < inner.cue[0] && inner.cue[1] <= range[1],
  );
  if (!isInside || outer === inner) return false;
  const another = inner.source?.[0] !== outer.source?.[0];
  return !(another && [inner.left, inner.right].some((range) => range !== null && isQuote(items[range[0]])));
}

function verbFrame(cue: Cue | null): Attribution | null {
  if (!cue || readsAsNoun(cue)) return null;
  return invertedFrame(cue) ?? (isPassive(cue) ? passiveFrame(cue) : activeFrame(cue));
}

/** A verb in capitals stands in a headline or opens the sentence. */
const mayBeVerb = (items: Item[], at: number, capitals: boolean): boolean =>
  at === 0 || capitals || /^(?:according|said|says)$/.test(lowerAt(items, at));

const SHORTEST = 4;

/** A headline in which words have capitals as a rule. */
function isTitleCase(items: Item[]): boolean {
  const long = items.filter((item) => item.kind === 'word' && item.text.length > SHORTEST);
  return long.length >= SHORTEST && long.filter(isCapital).length > 0.8 * long.length;
}
