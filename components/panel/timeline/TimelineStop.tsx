import type { CoverageItem } from '../../../lib/coverage/coverage';
import { DayTime } from '../../shared/DayTime';
import { dayLabel, periodValue } from '../../shared/date-label';
import { Name } from '../../shared/Name';
import { Phrase } from '../../shared/Phrase';
import { periodText } from '../../shared/period';
import { siteOf } from '../../shared/web-address';
import { useArticle } from '../article-context';
import { ClaimText } from '../ClaimText';
import { useCardSelection } from '../card-selection';
import type { NumberedClaim } from '../claims';
import { SourceLink } from '../SourceLink';
import { strings } from '../strings';
import type { ClaimsStop, TimelineStop as Stop } from './stops';

/** One time on the list, with what is said of it or was written then. */
export function TimelineStop({ stop }: { stop: Stop }) {
  switch (stop.kind) {
    case 'publication':
      return (
        <li class="stop publication">
          <p class="stop-date">
            <Phrase text={strings.timeline.published} slots={{ date: <DayTime iso={stop.day} /> }} />
          </p>
        </li>
      );
    case 'earlier':
      return (
        <li class="stop earlier">
          <p class="stop-date">
            <DayTime iso={stop.day} />
          </p>
          <ul>
            {stop.items.map((item) => (
              <EarlierRow key={item.url} item={item} />
            ))}
          </ul>
        </li>
      );
    case 'claims':
      return <ClaimsOfPeriod stop={stop} />;
  }
}

function ClaimsOfPeriod({ stop }: { stop: ClaimsStop }) {
  const label = periodText(stop);
  const kind = stop.isPublicationDay ? 'publication' : label ? '' : 'undated';
  return (
    <li class={`stop ${kind}`}>
      <p class="stop-date">
        {label ? <time dateTime={periodValue(stop.from, stop.to)}>{label}</time> : strings.timeline.undated}
        {stop.isPublicationDay && <span class="tag">{strings.timeline.publicationDay}</span>}
      </p>
      <ul>
        {stop.claims.map((numbered) => (
          <ClaimRow key={numbered.index} {...numbered} />
        ))}
      </ul>
    </li>
  );
}

/** Leads to the claim's card and to its words. */
export function ClaimRow({ claim, index }: NumberedClaim) {
  const { article } = useArticle();
  const { select, card } = useCardSelection('claim', index, [[claim.start, claim.end]]);
  const { ref: _, 'aria-current': __, ...lights } = card;
  return (
    <li class="row" {...lights}>
      <button type="button" dir={article.dir} title={strings.reveal} onClick={select}>
        <ClaimText claim={claim} />
      </button>
    </li>
  );
}

export function EarlierRow({ item, dated = false }: { item: CoverageItem; dated?: boolean }) {
  const site = item.site ?? siteOf(item.url);
  return (
    <li class="row">
      <SourceLink url={item.url}>
        <Name>{item.title}</Name>
      </SourceLink>{' '}
      <span class="row-source">
        {site && <Name>{site}</Name>}
        {dated && ` · ${dayLabel(item.published, 'short')}`}
      </span>
    </li>
  );
}
