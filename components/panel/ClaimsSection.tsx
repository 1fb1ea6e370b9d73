import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { isAnalysed } from '../../lib/analyse/analysed';
import type { PanelArticle } from '../../lib/browser/tab-state';
import { useArticle } from './article-context';
import { ClaimCard } from './ClaimCard';
import { numberClaims, orderClaims } from './claims';
import { readyCoverage } from './coverage-state';
import { MoreList } from './MoreList';
import { PanelSection } from './PanelSection';
import { strings } from './strings';

const SHOWN_FIRST = 3;

export function ClaimsSection() {
  const { article, report, coverage, selection } = useArticle();
  const earlier = readyCoverage(coverage.value)?.claims;
  const claims = useMemo(() => orderClaims(numberClaims(report.claims, report.dates), earlier), [report, earlier]);
  const place = useComputed(() => {
    const selected = selection.value;
    return selected?.kind === 'claim' ? claims.findIndex(({ index }) => index === selected.index) : -1;
  });
  if (claims.length === 0) {
    return (
      <PanelSection id="claims" title={strings.claims.title}>
        <p class="note">{noneOf(article)}</p>
      </PanelSection>
    );
  }
  return (
    <PanelSection id="claims" title={strings.claims.title} lead={strings.claims.lead}>
      <MoreList
        class="claims"
        items={claims}
        first={SHOWN_FIRST}
        mustShow={place.value}
        more={strings.claims.more}
        render={(numbered) => <ClaimCard key={numbered.index} {...numbered} />}
      />
    </PanelSection>
  );
}

function noneOf({ lang, published }: PanelArticle): string {
  if (!isAnalysed(lang)) return strings.claims.noneLanguage;
  return published ? strings.claims.none : strings.claims.noneUndated;
}
