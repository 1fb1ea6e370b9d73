import { periodLabel } from '../../shared/date-label';
import { counted } from '../../shared/wording';
import { useArticle } from '../article-context';
import { strings } from '../strings';
import { wordsOf } from './point-words';
import type { Cluster } from './points';
import { isoDay } from './scale';
import type { TimelineView } from './timeline-view';

interface ReadoutProps {
  /** Under the mouse or the focus. */
  cluster: Cluster | null;
  view: TimelineView;
}

/** From half a year on, days say more than anybody wants to know. */
const ROUGH = 183;

/** Under the picture: the time that it shows with the way to the rest, or what the dot pointed at stands for. */
export function Readout({ cluster, view }: ReadoutProps) {
  const { article } = useArticle();
  const { from, to } = view.range;
  const step = (to - from) * 0.8;
  const pointed = cluster && wordsOf(cluster, article);
  return (
    <div class="readout">
      <div class="shown">
        <Beyond n={view.before} label={strings.timeline.before} onClick={() => view.move(-step)} />
        <p role="status">{periodLabel(isoDay(from), isoDay(to), to - from > ROUGH)}</p>
        <Beyond n={view.after} label={strings.timeline.after} onClick={() => view.move(step)} />
      </div>
      <p class="pointed" aria-hidden="true">
        {pointed ? (
          <>
            <b>{pointed.date}</b> <bdi>{pointed.words}</bdi>
          </>
        ) : (
          strings.timeline.hint
        )}
      </p>
    </div>
  );
}

function Beyond({ n, label, onClick }: { n: number; label: typeof strings.timeline.before; onClick: () => void }) {
  if (n === 0) return <span />;
  return (
    <button type="button" class="link" onClick={onClick}>
      {counted(n, label)}
    </button>
  );
}
