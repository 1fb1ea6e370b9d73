import { pad, toCivil } from './calendar';
import { intervalOf } from './interval';
import type { Phrase } from './phrase';
import { date, type Resolved, type Situation } from './situation';
import { yearInForce } from './thread';
import { threaded } from './year-for';

/** Months ("03"), seasons, quarters and halves: of a named year, of the last, this or next year, or by direction. */
export function section(phrase: Extract<Phrase, { kind: 'section' }>, at: Situation): Resolved | null {
  const { code } = phrase;
  const valueIn = (year: number) => `${pad(year, 4)}-${code}`;
  if (phrase.year !== null) return date(valueIn(phrase.year));
  const start = (year: number) => intervalOf(valueIn(year))?.from ?? 0;
  const end = (year: number) => intervalOf(valueIn(year))?.to ?? 0;
  const { thread, direction } = at;
  const month = /^\d/.test(code) ? Number(code) : undefined;
  const forced = direction >= 0 && !thread.narrative ? null : yearInForce(thread, at.place, month);
  if (forced !== null && (phrase.shift === null || thread.narrative)) {
    const base = threaded(forced, month, thread);
    return date(
      valueIn(
        phrase.shift && thread.reference
          ? phrase.shift > 0 && start(base) > thread.reference.to
            ? base
            : base + phrase.shift
          : base,
      ),
    );
  }
  if (thread.published === null) return null;
  const { year } = toCivil(thread.published);
  if (/^[QH]/.test(code) && phrase.shift !== null) return date(valueIn(year + phrase.shift));
  if (phrase.shift === 0) return date(valueIn(year));
  const over = [year, year - 1, year - 2].find((y) => end(y) < (thread.published ?? 0)) ?? year - 1;
  const begun = [year, year - 1].find((y) => start(y) <= (thread.published ?? 0)) ?? year - 1;
  if (phrase.shift === -1) return date(valueIn(over));
  const ahead = [year - 1, year, year + 1].find((y) => end(y) >= (thread.published ?? 0)) ?? year;
  if (phrase.shift === 1) return date(valueIn(start(ahead) > thread.published ? ahead : ahead + 1));
  if (/^[QH]/.test(code)) return date(valueIn(direction > 0 ? ahead : over));
  if (direction > 0) return date(valueIn(ahead));
  if (direction < 0) return date(valueIn(begun));
  return date(valueIn(thread.published - end(begun) <= start(ahead) - thread.published ? begun : ahead));
}
