import type { Attribution } from '../attribution';
import { type Item, is, isPause, isQuote } from '../items';
import { Tag } from '../lexicon';

/**
 * An attribution with a subject or a coordination of its own ends the content of the one before it. One that stands
 * inside that content ("she said he had told them …") leaves it whole.
 */
export function clip(items: Item[], found: Attribution[], next: Attribution): void {
  for (const previous of found) clipOne(items, previous, next);
}

function clipOne(items: Item[], previous: Attribution, next: Attribution): void {
  if (!previous.right || next.cue[0] <= previous.right[0]) return;
  const edge = beginning(previous, next);
  if (edge <= previous.right[0] || edge >= previous.right[1]) return;
  let end = edge;
  let parted = isQuote(items[edge - 1]);
  while (end > previous.right[0] && (parts(items[end - 1]) || is(items[end - 1], Tag.auxiliary | Tag.adverb))) {
    end--;
    parted ||= parts(items[end]);
  }
  if (!parted || (previous.lemma === 'according' && !items.slice(end, edge).some(joins))) return;
  if (end > previous.right[0]) previous.right[1] = end;
}

function beginning(previous: Attribution, next: Attribution): number {
  const own = next.source && next.source[0] >= previous.cue[1] ? next.source[0] : next.cue[0];
  const edge = Math.min(next.cue[0], own);
  return next.left && next.left[0] >= previous.cue[1] ? Math.min(edge, next.left[0]) : edge;
}

/** “According to Smith, on Monday the council admitted it”: a comma alone does not end what Smith says. */
const joins = (item: Item): boolean => is(item, Tag.coordinator | Tag.subordinator) || item.text === ';';

const parts = (item: Item | undefined): boolean =>
  isPause(item) || item?.text === ';' || is(item, Tag.coordinator | Tag.subordinator);
