import { useState } from 'preact/hooks';
import type { Claim } from '../../lib/analyse/report';
import type { Span } from '../../lib/extract/article';
import { periodValue } from '../shared/date-label';
import { Name } from '../shared/Name';
import { Phrase } from '../shared/Phrase';
import { periodOf, periodText } from '../shared/period';
import { counted } from '../shared/wording';
import { useArticle } from './article-context';
import { ClaimText } from './ClaimText';
import { CoverageList } from './CoverageList';
import { useCardSelection } from './card-selection';
import type { NumberedClaim } from './claims';
import { readyCoverage } from './coverage-state';
import { Disclosure } from './Disclosure';
import { FiguresDiffer } from './FiguresDiffer';
import { claimDraft } from './notebook/drafts';
import { PinButton } from './notebook/PinButton';
import { SiteSearchFor } from './SiteSearchFor';
import { strings } from './strings';

const SHOWN_FIRST = 3;

export function ClaimCard(numbered: NumberedClaim) {
  const { claim, index } = numbered;
  const { article, report, coverage } = useArticle();
  const { select, card } = useCardSelection('claim', index, [[claim.start, claim.end]]);
  const earlier = readyCoverage(coverage.value)?.claims[index] ?? [];
  const hasEarlier = earlier.length > 0;
  // What was found stays where it was asked for, though it makes the claim one with earlier articles.
  const [isAsked, setAsked] = useState(false);
  const isBeside = isAsked || !hasEarlier;
  const more = <SiteSearchFor subject={{ kind: 'claim', index }} onAsk={() => setAsked(isBeside)} />;

  return (
    <li class="card claim" {...card}>
      <ClaimSource {...numbered} />
      <button type="button" class="reveal" dir={article.dir} title={strings.reveal} onClick={select}>
        <ClaimText claim={claim} />
      </button>
      <FiguresDiffer claim={claim} earlier={earlier} />
      {hasEarlier && (
        <Disclosure label={counted(earlier.length, strings.coverage.articles)}>
          {() => (
            <>
              <CoverageList items={earlier} first={SHOWN_FIRST} />
              {!isBeside && more}
            </>
          )}
        </Disclosure>
      )}
      {isBeside && more}
      <PinButton draft={claimDraft(article, report, claim)} />
    </li>
  );
}

const isInside =
  ({ start, end }: Claim) =>
  ([from, to]: Span) =>
    from >= start && to <= end;

/** When it is said to have been, and who says so: nobody when the claim is the article's own, nobody can tell, or its sentence names them. */
function ClaimSource(numbered: NumberedClaim) {
  const { article, report } = useArticle();
  const { claim } = numbered;
  const date = periodText(periodOf(numbered, article.published));
  const speaker = report.people.find(({ id, mentions }) => id === claim.speaker && !mentions.some(isInside(claim)));
  if (!date && !speaker) return null;
  return (
    <p class="meta">
      {date && (
        <time class="when" dateTime={periodValue(claim.from, claim.to)}>
          {date}
        </time>
      )}
      {speaker && (
        <span>
          <Phrase text={strings.claims.saidBy} slots={{ name: <Name>{speaker.name}</Name> }} />
        </span>
      )}
    </p>
  );
}
