import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { OutlineList } from './OutlineList';
import type { ReadingAids } from './reading-aids';
import { strings } from './structure-strings';

/** Narrower it would be all hyphens. In px. */
const NARROWEST = 190;
const GAPS = 64;

/** The room beside the column of text, in px. */
export function useRoomBeside(column: RefObject<HTMLElement>): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const measure = () => setRoom((column.current?.getBoundingClientRect().left ?? 0) - GAPS);
    const observer = new ResizeObserver(measure);
    if (column.current) observer.observe(column.current);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, [column]);
  return room;
}

/** Whether the outline stands beside the text; where there is no room it opens from the toolbar. */
export const isRoomy = (room: number): boolean => room >= NARROWEST;

/** The outline at the side of the text. */
export function OutlineBeside({ aids: { outline, place }, room }: { aids: ReadingAids; room: number }) {
  if (outline.value.length === 0 || !isRoomy(room)) return null;
  return (
    <nav class="outline" aria-label={strings.outline.title} style={{ inlineSize: `${Math.min(room, 260)}px` }}>
      <p aria-hidden="true">{strings.outline.title}</p>
      <OutlineList entries={outline.value} current={place.heading} />
    </nav>
  );
}
