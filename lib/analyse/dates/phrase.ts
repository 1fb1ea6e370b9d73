import type { TimexType } from '../report';

/** Units by the letters of TIMEX3 durations; T before those of time; E decade, C century, F fortnight, Q quarter, L millennium. */
export type Unit = 'TS' | 'TM' | 'TH' | 'D' | 'W' | 'WE' | 'M' | 'Y' | 'E' | 'C' | 'F' | 'Q' | 'L';
export type Part = 'MO' | 'AF' | 'EV' | 'NI';
/** From where a relative expression counts: the published day, the date mentioned last, or the day the text is about. */
export type Anchor = 'published' | 'reference' | 'setting';

/** What the words say, before anything is known about the text around them. */
export type Phrase =
  /** A calendar date; what is null follows from the context. */
  | {
      kind: 'date';
      year: number | null;
      month: number;
      day: number | null;
      part?: Part | null;
      /** "June of that year", "March next year": years from the anchor. */
      years?: { shift: number; anchor: Anchor };
    }
  /** `shift` null: direction by the verb; −1 last, 0 this, 1 next; `weeks` counts weeks from the published one ("Tuesday last week"). */
  | { kind: 'weekday'; weekday: number; shift: number | null; weeks?: number; anchor?: Anchor; part?: Part | null }
  /** So many units from the anchor, as wide as the unit; shift 0 is the unit around it. */
  | { kind: 'relative'; unit: Unit; shift: number; anchor: Anchor; part?: Part | null }
  /** A month, season, quarter or half: of a year, of the last, this or next one, or by direction. */
  | { kind: 'section'; code: string; year: number | null; shift: number | null; anchor?: Anchor }
  | { kind: 'holiday'; name: string; year: number | null; shift: number | null }
  /** A time of a day that stands elsewhere: "T15:00", "TNI". */
  | { kind: 'clock'; time: string }
  /** Complete in itself. */
  | { kind: 'value'; type: TimexType; value: string };

export interface Match {
  phrase: Phrase;
  /** Tokens [from, to). */
  from: number;
  to: number;
}

export function explicitYear(phrase: Phrase): number | null {
  if (phrase.kind === 'value')
    return phrase.type === 'DATE' && /^\d{4}/.test(phrase.value) ? Number(phrase.value.slice(0, 4)) : null;
  return 'year' in phrase ? phrase.year : null;
}

export const pointsToPublication = (phrase: Phrase): boolean =>
  (phrase.kind === 'relative' && phrase.anchor === 'published') || (phrase.kind === 'weekday' && phrase.shift === null);
