import { useMemo } from 'preact/hooks';
import type { CoverageItem } from '../../../lib/coverage/coverage';
import { useArticle } from '../article-context';
import type { NumberedClaim } from '../claims';
import { MoreList } from '../MoreList';
import { strings } from '../strings';
import { timeline } from './stops';
import { TimelineStop } from './TimelineStop';

const SHOWN_FIRST = 20;

/** All that the picture shows, and the claims without a day, from old to new. */
export function TimelineList({ claims, items }: { claims: NumberedClaim[]; items: CoverageItem[] }) {
  const { published } = useArticle().article;
  const stops = useMemo(() => timeline(claims, published, items), [claims, published, items]);
  return (
    <MoreList
      class="timeline"
      items={stops}
      first={SHOWN_FIRST}
      more={strings.timeline.more}
      render={(stop) => <TimelineStop key={stop.key} stop={stop} />}
    />
  );
}
