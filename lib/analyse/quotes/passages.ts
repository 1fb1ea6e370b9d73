import type { Mark } from '../marks';
import { isQuote, type Line } from './items';

/** The passages in marks of a line. */
export const marksOf = (line: Line | null): Mark[] => line?.items.flatMap(({ mark }) => mark ?? []) ?? [];

/** A sentence of nothing but passages in marks. */
export const fillsSentence = ({ items }: Line): boolean =>
  items.some(isQuote) && items.every((item) => item.kind !== 'word' || /^(?:and|but)$/.test(item.lower));

/** A heading in marks has no stop; nobody can tell from where it stands who said it. */
export const endsSentence = (text: string, { end, inner }: Mark): boolean =>
  /[.,!?…—–-]\s?$/.test(text.slice(...inner)) || /^[.,!?…]/.test(text.slice(end, end + 1));
