import { IconButton } from '../../shared/IconButton';
import { strings } from '../strings';
import type { TimelineView } from './timeline-view';

export function ZoomBar({ view }: { view: TimelineView }) {
  return (
    <div class="zoom">
      <fieldset class="choice" aria-label={strings.timeline.zoom.label}>
        {view.zooms.map((zoom) => (
          <button key={zoom} type="button" aria-pressed={view.zoom === zoom} onClick={() => view.to(zoom)}>
            {strings.timeline.zoom[zoom]}
          </button>
        ))}
      </fieldset>
      <IconButton icon="minus" label={strings.timeline.zoom.out} onClick={() => view.by(2)} />
      <IconButton icon="plus" label={strings.timeline.zoom.in} onClick={() => view.by(0.5)} />
    </div>
  );
}
