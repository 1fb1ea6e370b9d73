import type { Span } from '../../extract/article';
import type { Timex } from '../report';
import { type Day, parseDay } from './calendar';
import type { Match } from './phrase';
import type { Line } from './tokens';

/** Between a quote and the day of its saying: "…,” he told reporters in Rome on Monday". */
const NEAR = 8;

/** The quoted passage around a place, by bisection. */
export function quoteAt(quoted: readonly Span[], at: number): Span | null {
  let [low, high] = [0, quoted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle] as Span)[1] <= at) low = middle + 1;
    else high = middle;
  }
  const quote = quoted[low];
  return quote && quote[0] <= at ? quote : null;
}

/**
 * The day on which a quote was said, when its sentence names one in the clause that reports it; it opens the sentence ("On Monday, he told
 * the court: …") or stands beside the quote with no comma between.
 */
export function sayingDay(line: Line, quote: Span, matches: Match[], out: (Timex | null)[]): Day | null {
  for (const [i, { from, to, phrase }] of matches.entries()) {
    const said = out[i];
    if (!said?.from || said.from !== said.to || said.ahead || phrase.kind === 'clock') continue;
    if (said.start >= quote[1] ? isJoined(line, from, -1, quote) : isJoined(line, to - 1, 1, quote, from <= 1))
      return parseDay(said.from);
  }
  return null;
}

/** Is the quote so near to a token, looking this way? */
function isJoined({ tokens }: Line, at: number, way: 1 | -1, [start, end]: Span, overComma = false): boolean {
  for (let i = at + way, n = 0; n <= NEAR; i += way, n++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.start >= start && token.end <= end) return true;
    if (token.cls === ';' || (token.cls === ',' && !overComma)) return false;
  }
  return false;
}
