import type { Claim } from '../../lib/analyse/report';
import { Name } from '../shared/Name';
import { Phrase } from '../shared/Phrase';
import { counted } from '../shared/wording';
import { useArticle } from './article-context';
import { ClaimText } from './ClaimText';
import { CoverageList } from './CoverageList';
import { useCardSelection } from './card-selection';
import type { NumberedClaim } from './claim-timeline';
import { readyCoverage } from './coverage-state';
import { Disclosure } from './Disclosure';
import { FiguresDiffer } from './FiguresDiffer';
import { strings } from './strings';

const SHOWN_FIRST = 3;

export function ClaimCard({ claim, index }: NumberedClaim) {
  const { article, coverage } = useArticle();
  const { ref, isSelected, select } = useCardSelection('claim', index, [[claim.start, claim.end]]);
  const earlier = readyCoverage(coverage.value)?.claims[index] ?? [];

  return (
    <li class="card claim" ref={ref} aria-current={isSelected || undefined}>
      <button type="button" class="reveal" dir={article.dir} title={strings.reveal} onClick={select}>
        <ClaimText claim={claim} />
      </button>
      <Claimant claim={claim} />
      <FiguresDiffer claim={claim} earlier={earlier} />
      {earlier.length > 0 && (
        <Disclosure label={counted(earlier.length, strings.coverage.articles)}>
          {() => <CoverageList items={earlier} first={SHOWN_FIRST} />}
        </Disclosure>
      )}
    </li>
  );
}

/** Nothing when the claim is not attributed: then it is the article's own, or nobody can say. */
function Claimant({ claim }: { claim: Claim }) {
  const { report } = useArticle();
  const speaker = report.people.find((person) => person.id === claim.speaker);
  if (!speaker) return null;
  return (
    <p class="meta">
      <span>
        <Phrase text={strings.claims.saidBy} slots={{ name: <Name>{speaker.name}</Name> }} />
      </span>
    </p>
  );
}
