import { type ReadonlySignal, type Signal, useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { TabState } from '../../lib/browser/tab-state';
import { ActionButton } from '../shared/ActionButton';
import { AfterPaint } from './AfterPaint';
import { AlwaysOpenChoice } from './AlwaysOpenChoice';
import { ArticleHead } from './ArticleHead';
import { ArticleNav } from './ArticleNav';
import { ArticleNews } from './ArticleNews';
import { ArticleNotes, KeptNote } from './ArticleNotes';
import type { AlwaysOpen } from './always-open';
import { ArticleContext } from './article-context';
import { ChangeNote } from './ChangeNote';
import { ClaimsSection } from './ClaimsSection';
import { CoverageSection } from './CoverageSection';
import type { CoverageState } from './coverage-state';
import { FollowSite } from './FollowSite';
import { NotebookBar } from './notebook/NotebookBar';
import type { Notebook } from './notebook/notebook';
import { PageMarks } from './PageMarks';
import { PeopleSection } from './PeopleSection';
import type { PanelActions, Selection } from './panel-actions';
import type { PanelChoices } from './panel-choices';
import { unclearQuotes } from './people-order';
import { blockFrom, useFollowing } from './reading-place';
import { SiteSearchAction } from './SiteSearchAction';
import type { SiteSearch } from './site-search';
import { strings } from './strings';
import { TimelineSection } from './timeline/TimelineSection';
import { UnclearSection } from './UnclearSection';

interface ArticleViewProps {
  tab: Extract<TabState, { status: 'article' }>;
  coverage: ReadonlySignal<CoverageState>;
  selection: Signal<Selection | null>;
  /** Absent where there is no site to ask. */
  siteSearch?: SiteSearch;
  alwaysOpen?: AlwaysOpen;
  place: ReadonlySignal<number | null>;
  choices: PanelChoices;
  notebook?: Notebook;
  actions: PanelActions;
}

export function ArticleView(props: ArticleViewProps) {
  const { tab, coverage, selection, siteSearch, alwaysOpen, place, choices, actions } = props;
  const notebook = mayKeep(tab) ? props.notebook : undefined;
  const cardSearch = mayKeep(tab) ? siteSearch : undefined;
  const { article, report } = tab;
  const reading = useComputed(() => blockFrom(article.blocks, place.value));
  const scope = useMemo(
    () => ({ article, report, coverage, selection, reading, choices, notebook, siteSearch: cardSearch, actions }),
    [article, report, coverage, selection, reading, choices, notebook, cardSearch, actions],
  );
  useFollowing(reading, choices.follows);
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
        {!tab.readerOpen && <PageMarks marksPage={choices.marksPage} />}
      </div>
      <ArticleNotes tab={tab} />
      {tab.change && <ChangeNote change={tab.change} />}
      <ArticleNav />
      <ClaimsSection />
      <PeopleSection />
      <AfterPaint>
        {() => (
          <>
            {unclear.length > 0 && <UnclearSection quotes={unclear} />}
            <TimelineSection />
          </>
        )}
      </AfterPaint>
      <CoverageSection>
        {siteSearch && <SiteSearchAction tab={tab} search={siteSearch} />}
        {actions.feeds && !tab.isPrivate && (
          <FollowSite feeds={tab.feeds} actions={actions.feeds} onChange={actions.retry} />
        )}
      </CoverageSection>
      <div class="foot">
        {alwaysOpen && <AlwaysOpenChoice tab={tab} alwaysOpen={alwaysOpen} />}
        <KeptNote tab={tab} />
      </div>
      <ArticleNews />
      <NotebookBar />
    </ArticleContext.Provider>
  );
}

/** Nothing of a private window or an excluded site is kept, not even what the reader of news would pin. */
const mayKeep = ({ isPrivate, stored }: ArticleViewProps['tab']) => !isPrivate && stored !== 'excluded';
