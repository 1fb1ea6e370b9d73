import { minutesLeft } from '../shared/reading-time';
import { counted } from '../shared/wording';
import type { ReadingAids } from './reading-aids';
import { strings } from './structure-strings';

/** How much is read, as a thin line along the top of the window. */
export function ProgressLine({ aids }: { aids: ReadingAids }) {
  const percent = Math.round(aids.place.progress.value * 100);
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={strings.progress.label}
      aria-valuenow={percent}
      style={{ inlineSize: `${percent}%` }}
    />
  );
}

/** How long the rest takes, at the reader's own pace. */
export function MinutesLeft({ aids }: { aids: ReadingAids }) {
  const { place, load, pace } = aids;
  const left = minutesLeft(load.value, place.progress.value, pace.value);
  return <span class="left">{left > 0 ? counted(left, strings.progress.left) : strings.progress.end}</span>;
}
