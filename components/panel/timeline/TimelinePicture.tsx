import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { strings } from '../strings';
import { TimelineAxis } from './Axis';
import { ClusterList } from './ClusterList';
import { stepOf } from './keys';
import { LANES, PLOT } from './layout';
import { PointButton } from './PointButton';
import { type Cluster, clustersOf, middle, type Point } from './points';
import { Readout } from './Readout';
import { type DayNumber, place } from './scale';
import { useTimelineView } from './timeline-view';
import { useWheel } from './wheel';
import { useWidth } from './width';
import { ZoomBar } from './ZoomBar';

interface TimelinePictureProps {
  /** Oldest first. */
  points: Point[];
  /** The article's day. */
  published: DayNumber;
}

/** Claims above the line of time, earlier articles below it, the article's own day across. */
export function TimelinePicture({ points, published }: TimelinePictureProps) {
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot) - 2 * PLOT.side;
  const view = useTimelineView(points, published);
  const [current, setCurrent] = useState<Point | null>(null);
  const [pointed, setPointed] = useState<Cluster | null>(null);
  const [opened, setOpened] = useState<Point | null>(null);
  const takesFocus = useRef(false);

  const { range } = view;
  const xOf = (day: DayNumber) => PLOT.side + place(day, range, width);
  const clusters = useMemo(() => {
    const visible = points.filter((point) => middle(point) >= range.from && middle(point) <= range.to);
    return (['claims', 'earlier'] as const)
      .flatMap((lane) => clustersOf(visible, lane, (day) => PLOT.side + place(day, range, width), PLOT.apart))
      .sort((a, b) => a.x - b.x);
  }, [points, range.from, range.to, width]);
  const withPoint = (point: Point | null) => clusters.find((cluster) => point && cluster.points.includes(point));
  const reached = withPoint(current) ?? nearest(clusters, xOf(published));
  const listed = withPoint(opened);
  const periods = useMemo(() => points.filter(({ from, to }) => from !== to), [points]);

  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    plot.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });
  useWheel(
    plot,
    (factor, x) => view.by(factor, range.from + ((x - PLOT.side) / width) * (range.to - range.from)),
    view,
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepOf(event.key, { clusters, points, current: reached });
    if (!step) return;
    event.preventDefault();
    if (step.kind === 'zoom') {
      const [first] = reached?.points ?? [];
      if (first) setCurrent(first);
      view.by(step.factor, first && middle(first));
    } else {
      const point = step.kind === 'point' ? step.point : step.cluster.points[0];
      if (!point) return;
      setCurrent(point);
      view.show(middle(point));
    }
    takesFocus.current = true;
  };
  const zoomTo = (cluster: Cluster) => {
    takesFocus.current = true;
    view.fit(cluster.points);
  };

  return (
    <div class="picture">
      <ZoomBar view={view} />
      <div
        class="plot"
        ref={plot}
        role="toolbar"
        aria-label={strings.timeline.label}
        aria-describedby="timeline-keys"
        onKeyDown={onKeyDown}
      >
        <TimelineAxis range={range} width={width} published={published} periods={periods} />
        {clusters.map((cluster) => (
          <PointButton
            key={cluster.key}
            cluster={cluster}
            y={LANES[cluster.lane]}
            isReached={cluster === reached}
            isOpen={cluster === listed}
            onPoint={setPointed}
            onReach={() => setCurrent(cluster.points[0] ?? null)}
            onOpen={() => setOpened(cluster === listed ? null : (cluster.points[0] ?? null))}
          />
        ))}
      </div>
      <p class="visually-hidden" id="timeline-keys">
        {strings.timeline.keys}
      </p>
      <Readout cluster={pointed} view={view} />
      {listed && <ClusterList cluster={listed} onFit={() => zoomTo(listed)} />}
    </div>
  );
}

function nearest(clusters: Cluster[], x: number): Cluster | undefined {
  return clusters.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
}
