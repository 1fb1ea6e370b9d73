import { useEffect, useMemo, useState } from 'preact/hooks';
import { useArticle } from '../article-context';
import { numberClaims } from '../claims';
import { readyCoverage } from '../coverage-state';
import { Disclosure } from '../Disclosure';
import { PanelSection } from '../PanelSection';
import { strings } from '../strings';
import { pointsOf } from './points';
import { dayNumber } from './scale';
import { TimelineList } from './TimelineList';
import { TimelinePicture } from './TimelinePicture';

/** The value once the frame in which it came is painted: the cards above are not held up. */
function useLater<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => setPainted(value), [value]);
  return painted;
}

/** Claims and earlier coverage in time: a picture, and the same as a list. Nothing where there is neither. */
export function TimelineSection() {
  const { article, report, coverage } = useArticle();
  const earlier = useLater(readyCoverage(coverage.value)?.article);
  const claims = useMemo(() => numberClaims(report.claims, report.dates), [report]);
  const points = useMemo(() => pointsOf(claims, earlier ?? []), [claims, earlier]);
  const published = dayNumber(article.published);
  if (claims.length === 0 && !earlier?.length) return null;
  return (
    <PanelSection id="timeline" title={strings.timeline.title} lead={strings.timeline.lead}>
      {published !== null && points.length > 0 && <TimelinePicture points={points} published={published} />}
      <Disclosure label={strings.timeline.asList}>
        {() => <TimelineList claims={claims} items={earlier ?? []} />}
      </Disclosure>
    </PanelSection>
  );
}
