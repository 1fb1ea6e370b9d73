import { useMemo, useState } from 'preact/hooks';
import { middle, type Point, wholeRange } from './points';
import { type DayNumber, moved, type Range, showing, zoomed } from './scale';
import { firstZoom, usefulZooms, type Zoom, zoomRange } from './zoom';

export interface TimelineView {
  /** What is shown. */
  range: Range;
  /** The preset that is shown, if it is one. */
  zoom: Zoom | null;
  zooms: Zoom[];
  /** How many points stand before and after what is shown. */
  before: number;
  after: number;
  to(zoom: Zoom): void;
  /** Wider with a factor above 1, around a day or else around the middle. */
  by(factor: number, around?: DayNumber): void;
  move(days: number): void;
  /** No further than it takes for the day to be in view. */
  show(day: DayNumber): void;
  /** To these points and little more. */
  fit(points: Point[]): void;
}

/** The part of time that the picture shows: at first by what there is, then as the reader of news wants it. */
export function useTimelineView(points: Point[], published: DayNumber): TimelineView {
  const whole = useMemo(() => wholeRange(points, published), [points, published]);
  const [chosen, choose] = useState<Range | Zoom | null>(null);
  const preset = chosen ?? firstZoom(points, published, whole);
  const zoom = typeof preset === 'string' ? preset : null;
  const range = typeof preset === 'string' ? zoomRange(preset, published, whole) : preset;
  return {
    range,
    zoom,
    zooms: usefulZooms(whole),
    before: points.filter((point) => middle(point) < range.from).length,
    after: points.filter((point) => middle(point) > range.to).length,
    to: choose,
    by: (factor, around = (range.from + range.to) / 2) => choose(zoomed(range, factor, around, whole)),
    move: (days) => choose(moved(range, days, whole)),
    show: (day) => choose(showing(range, day, whole)),
    fit: (wanted) => {
      const fitting = wholeRange(wanted, wanted[0]?.from ?? published);
      choose(zoomed(fitting, 1, (fitting.from + fitting.to) / 2, whole));
    },
  };
}
