import { dayLabel, periodLabel } from '../shared/date-label';
import { counted } from '../shared/wording';
import { strings } from './strings';

const ANY_DAY = '2026-01-02';

/** Makes the formats that the first cards need while there is time: the browser takes some milliseconds for each. */
export function makeFormats(): void {
  dayLabel(ANY_DAY, 'weekday');
  dayLabel(ANY_DAY, 'short');
  periodLabel(ANY_DAY, ANY_DAY);
  counted(2, strings.claims.n);
}
