import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TimelineView } from './timeline-view';

/** How much one pixel of the wheel makes the view wider. */
const WIDER = 1.004;

/**
 * The wheel zooms with the Ctrl key, as a pinch on a touchpad does, and moves through time when it goes sideways; the
 * panel scrolls on else. `zoom` is given a factor and the place in the element.
 */
export function useWheel(
  ref: RefObject<HTMLElement>,
  zoom: (factor: number, x: number) => void,
  view: TimelineView,
): void {
  const latest = useRef({ zoom, view });
  latest.current = { zoom, view };
  useEffect(() => {
    const element = ref.current;
    const turn = (event: WheelEvent) => {
      if (!element) return;
      const { left, width } = element.getBoundingClientRect();
      const { from, to } = latest.current.view.range;
      if (event.ctrlKey) latest.current.zoom(WIDER ** event.deltaY, event.clientX - left);
      else if (Math.abs(event.deltaX) > Math.abs(event.deltaY))
        latest.current.view.move((event.deltaX / width) * (to - from));
      else return;
      event.preventDefault();
    };
    // Not by the framework: those listeners may not keep the page from zooming.
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, [ref]);
}
