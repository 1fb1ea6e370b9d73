import { DayTime } from '../shared/DayTime';
import { periodLabel, periodValue, sinceLabel } from '../shared/date-label';
import { Phrase } from '../shared/Phrase';
import { ClaimCard } from './ClaimCard';
import type { TimelineStop as Stop } from './claim-timeline';
import { strings } from './strings';

type ClaimsStop = Extract<Stop, { kind: 'claims' }>;

export function TimelineStop({ stop }: { stop: Stop }) {
  if (stop.kind === 'publication') {
    return (
      <li class="stop publication">
        <p class="stop-date">
          <Phrase text={strings.claims.published} slots={{ date: <DayTime iso={stop.day} /> }} />
        </p>
      </li>
    );
  }
  const label = stopLabel(stop);
  return (
    <li class={`stop ${stopKind(stop)}`}>
      <h3 class="stop-date">
        {label ? <time dateTime={periodValue(stop.from, stop.to)}>{label}</time> : strings.claims.undated}
        {stop.isPublicationDay && <span class="tag">{strings.claims.publicationDay}</span>}
      </h3>
      <ul class="claims">
        {stop.claims.map((numbered) => (
          <ClaimCard key={numbered.index} {...numbered} />
        ))}
      </ul>
    </li>
  );
}

function stopLabel({ began, from, to, isRough }: ClaimsStop): string | null {
  if (began) return sinceLabel(began.from, began.to);
  return periodLabel(from, to, isRough);
}

function stopKind(stop: ClaimsStop): string {
  if (stop.isPublicationDay) return 'publication';
  return stop.from === null && stop.to === null ? 'undated' : '';
}
