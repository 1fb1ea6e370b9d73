import type { Draft } from '../find-quotes';
import type { Line } from '../items';
import type { Mark } from '../marks';
import type { Person, Quote } from '../report';
export function identify(_t: string, _l: Line[], _m: Mark[], drafts: Draft[]): { quotes: Quote[]; people: Person[] } {
  return { quotes: drafts.map(({ inherits: _i, paragraph: _p, ...q }) => ({ ...q, speaker: null })), people: [] };
}
