import { periodLabel } from '../shared/date-label';
import { counted, fill } from '../shared/wording';
import type { Often } from './often';
import { strings } from './strings';

const BAR = 4;
const STEP = 5;
const HEIGHT = 16;

/** A small picture of how often somebody was quoted; the last bar holds this article. */
export function Sparkline({ often }: { often: Often }) {
  const { counts, total, since } = often;
  const most = Math.max(...counts);
  const width = counts.length * STEP - 1;
  const label = fill(counted(total, strings.people.often), { from: periodLabel(since, since, true) ?? since });
  return (
    <svg
      class="sparkline"
      role="img"
      aria-label={label}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
    >
      <title>{label}</title>
      {counts.map((count, place) => {
        const height = count ? Math.max(3, (count / most) * HEIGHT) : 1;
        const isLast = place === counts.length - 1;
        return (
          <rect
            // Stretches have no name but their place.
            key={`stretch ${place}`}
            class={isLast ? 'now' : ''}
            x={place * STEP}
            y={HEIGHT - height}
            width={BAR}
            height={height}
          />
        );
      })}
    </svg>
  );
}
