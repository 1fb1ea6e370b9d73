import type { Span } from '../extract/article';
import { CONTEXT, type Passage } from './saved-highlight';

/** Of a phrase that stands there more often, the first places alone are looked at. */
const MOST_PLACES = 500;

/** A span of a text with its words and what stands around it, so that it is found again after the text was changed. */
export function passageAt(text: string, [start, end]: Span): Passage {
  return {
    start,
    end,
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  };
}

/**
 * Where a passage stands in a text now; null when its words are gone. Of several places the one whose surroundings are most
 * like those it had, then the one nearest to where it was.
 */
export function anchor(text: string, { start, end, quote, before, after }: Passage): Span | null {
  if (quote === '') return null;
  if (text.slice(start, end) === quote && likeness(text, [start, end], before, after) === before.length + after.length)
    return [start, end];
  let best: { span: Span; like: number; distance: number } | null = null;
  let at = text.indexOf(quote);
  for (let place = 0; at >= 0 && place < MOST_PLACES; place++, at = text.indexOf(quote, at + 1)) {
    const span: Span = [at, at + quote.length];
    const like = likeness(text, span, before, after);
    const distance = Math.abs(at - start);
    if (!best || like > best.like || (like === best.like && distance < best.distance)) best = { span, like, distance };
  }
  return best?.span ?? null;
}

/** How many characters on both sides are still what they were. */
function likeness(text: string, [start, end]: Span, before: string, after: string): number {
  let left = 0;
  while (left < before.length && before[before.length - 1 - left] === text[start - 1 - left]) left++;
  let right = 0;
  while (right < after.length && after[right] === text[end + right]) right++;
  return left + right;
}
