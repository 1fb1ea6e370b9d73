import { strings } from '../strings';
import { LANES, PLOT } from './layout';
import type { Point } from './points';
import { type DayNumber, place, type Range } from './scale';
import { ticksIn } from './ticks';

interface TimelineAxisProps {
  range: Range;
  width: number;
  published: DayNumber;
  /** What covers more than a day is drawn as long as it is. */
  periods: Point[];
}

/** What stands behind the dots. The picture's words are those of its buttons, so all of this is hidden from assistive technology. */
export function TimelineAxis({ range, width, published, periods }: TimelineAxisProps) {
  const xOf = (day: DayNumber) => PLOT.side + place(day, range, width);
  const ticks = ticksIn(range, Math.floor(width / PLOT.label));
  const end = width + 2 * PLOT.side;
  const own = xOf(published + 0.5);
  const isShown = own >= 0 && own <= end;
  const isLeft = own < end / 2;
  return (
    <svg class="axis" width={end} height={PLOT.height} viewBox={`0 0 ${end} ${PLOT.height}`} aria-hidden="true">
      {ticks.map(({ day, label }) => (
        <g key={day}>
          <line class="grid" x1={xOf(day)} x2={xOf(day)} y1={18} y2={PLOT.height - 14} />
          <text class="tick" x={Math.min(Math.max(xOf(day), 20), end - 20)} y={PLOT.axis + 15} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
      <line class="line" x1={0} x2={end} y1={PLOT.axis} y2={PLOT.axis} />
      {periods.map((point) => {
        const [from, to] = [Math.max(xOf(point.from), 0), Math.min(xOf(point.to + 1), end)];
        if (to - from < PLOT.apart / 2) return null;
        return <line key={point.key} class="period" x1={from} x2={to} y1={LANES[point.lane]} y2={LANES[point.lane]} />;
      })}
      {isShown && <line class="own" x1={own} x2={own} y1={16} y2={PLOT.height - 12} />}
      {isShown && (
        <text
          class="own-label"
          x={isLeft ? Math.max(own - 4, 0) : Math.min(own + 4, end)}
          y={11}
          text-anchor={isLeft ? 'start' : 'end'}
        >
          {strings.timeline.own}
        </text>
      )}
      <text class="lane" x={isShown && isLeft ? end : 0} y={11} text-anchor={isShown && isLeft ? 'end' : 'start'}>
        {strings.timeline.lanes.claims}
      </text>
      <text class="lane" x={0} y={PLOT.height - 2}>
        {strings.timeline.lanes.earlier}
      </text>
    </svg>
  );
}
