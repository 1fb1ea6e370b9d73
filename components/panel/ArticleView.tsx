import type { ReadonlySignal, Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { TabState } from '../../lib/browser/tab-state';
import { ActionButton } from '../shared/ActionButton';
import { ArticleHead } from './ArticleHead';
import { ArticleNav } from './ArticleNav';
import { ArticleNews } from './ArticleNews';
import { ArticleNotes } from './ArticleNotes';
import { ArticleContext } from './article-context';
import { ChangeNote } from './ChangeNote';
import { ClaimsSection } from './ClaimsSection';
import { CoverageSection } from './CoverageSection';
import type { CoverageState } from './coverage-state';
import { PeopleSection } from './PeopleSection';
import type { PanelActions, Selection } from './panel-actions';
import { unclearQuotes } from './people-order';
import { SiteSearchAction } from './SiteSearchAction';
import type { SiteSearch } from './site-search';
import { strings } from './strings';
import { UnclearSection } from './UnclearSection';

interface ArticleViewProps {
  tab: Extract<TabState, { status: 'article' }>;
  coverage: ReadonlySignal<CoverageState>;
  selection: Signal<Selection | null>;
  /** Absent where there is no site to ask. */
  siteSearch?: SiteSearch;
  actions: PanelActions;
}

export function ArticleView({ tab, coverage, selection, siteSearch, actions }: ArticleViewProps) {
  const { article, report } = tab;
  const scope = useMemo(
    () => ({ article, report, coverage, selection, actions }),
    [article, report, coverage, selection, actions],
  );
  const unclear = useMemo(() => unclearQuotes(report), [report]);
  return (
    <ArticleContext.Provider value={scope}>
      <ArticleHead article={article} />
      <div class="actions">
        {tab.readerOpen ? (
          <ActionButton icon="back" label={strings.reader.leave} onClick={actions.leaveReader} />
        ) : (
          <ActionButton icon="book" look="main" label={strings.reader.open} onClick={actions.read} />
        )}
      </div>
      <ArticleNotes tab={tab} />
      {tab.change && <ChangeNote change={tab.change} />}
      <ArticleNav />
      <ClaimsSection />
      <PeopleSection />
      {unclear.length > 0 && <UnclearSection quotes={unclear} />}
      <CoverageSection>{siteSearch && <SiteSearchAction tab={tab} search={siteSearch} />}</CoverageSection>
      <ArticleNews />
    </ArticleContext.Provider>
  );
}
