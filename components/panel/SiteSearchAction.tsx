import type { TabState } from '../../lib/browser/tab-state';
import { ActionButton } from '../shared/ActionButton';
import { Name } from '../shared/Name';
import { Phrase } from '../shared/Phrase';
import { siteOf } from '../shared/web-address';
import { fill } from '../shared/wording';
import { SiteSearchOutcome } from './SiteSearchOutcome';
import type { SiteSearch } from './site-search';
import { siteSearchStrings as strings } from './site-search-strings';

interface SiteSearchActionProps {
  tab: Extract<TabState, { status: 'article' }>;
  search: SiteSearch;
}

/** Offers to ask the article's own site, and says what that sends, how it goes and what it found. */
export function SiteSearchAction({ tab, search }: SiteSearchActionProps) {
  const site = siteOf(tab.article.url);
  if (!site) return null;
  if (tab.isPrivate) return <p class="note site-search">{strings.private}</p>;
  if (tab.stored === 'excluded') return <p class="note site-search">{strings.excluded}</p>;
  const news = search.news.value;
  const isRunning = news?.status === 'starting' || news?.status === 'asking';
  return (
    <div class="site-search">
      <ActionButton
        icon={isRunning ? undefined : 'search'}
        label={isRunning ? strings.cancel : fill(news ? strings.again : strings.search, { site })}
        onClick={isRunning ? search.cancel : search.start}
      />
      {!news && (
        <p class="note">
          <Phrase text={strings.sends} slots={{ site: <Name>{site}</Name> }} />
        </p>
      )}
      <div role="status">{news && <SiteSearchOutcome site={site} news={news} />}</div>
      {(news?.status === 'done' || search.always.value) && <AlwaysAsk site={site} search={search} />}
    </div>
  );
}

function AlwaysAsk({ site, search }: { site: string; search: SiteSearch }) {
  return (
    <label class="always">
      <input
        type="checkbox"
        checked={search.always.value}
        onChange={({ currentTarget }) => search.setAlways(currentTarget.checked)}
      />
      <span>
        {fill(strings.always, { site })}
        <small>{strings.alwaysMeans}</small>
      </span>
    </label>
  );
}
