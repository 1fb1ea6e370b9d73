import { MoreList } from '../MoreList';
import { strings } from '../strings';
import type { Cluster } from './points';
import { ClaimRow, EarlierRow } from './TimelineStop';

const SHOWN_FIRST = 6;

/** The several that stand behind one dot. */
export function ClusterList({ cluster, onFit }: { cluster: Cluster; onFit: () => void }) {
  const { points, lane } = cluster;
  const isOneDay = points.every(({ from, to }) => from === points[0]?.from && to === points[0]?.to);
  return (
    <div class="cluster">
      <MoreList
        class="rows"
        items={points}
        first={SHOWN_FIRST}
        more={lane === 'claims' ? strings.claims.more : strings.coverage.more}
        render={(point) =>
          point.lane === 'claims' ? (
            <ClaimRow key={point.key} {...point.claim} />
          ) : (
            <EarlierRow key={point.key} item={point.item} dated />
          )
        }
      />
      {!isOneDay && (
        <button type="button" class="link" onClick={onFit}>
          {strings.timeline.fit}
        </button>
      )}
    </div>
  );
}
