import type { ReadonlySignal } from '@preact/signals';
import type { SearchedSite } from '../../lib/browser/searched-sites';
import { siteSearchStrings } from '../panel/site-search-strings';
import { Failure } from '../shared/Failure';
import { Icon } from '../shared/Icon';
import { useTask } from '../shared/task';
import { fill } from '../shared/wording';
import { FeedIntervalChoice } from './FeedIntervalChoice';
import { OptionsSection } from './OptionsSection';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

interface SearchedSectionProps {
  searched: ReadonlySignal<SearchedSite[] | null>;
  /** Minutes between two questions to a followed feed; null while it is being read. */
  feedInterval: ReadonlySignal<number | null>;
  actions: OptionsActions;
}

/** The sites that are asked without a click: what is sent to them, and how that went the last time. */
export function SearchedSection({ searched, feedInterval, actions }: SearchedSectionProps) {
  const { title, text, empty, remove, removeShort } = strings.searched;
  const task = useTask<void>();
  const sites = searched.value;
  return (
    <OptionsSection id="searched" icon="search" title={title} text={text}>
      {sites?.length === 0 && <p class="quiet">{empty}</p>}
      {sites && sites.length > 0 && (
        <ul class="hosts">
          {sites.map(({ host, failure }) => (
            <li key={host}>
              <span>
                <bdi>{host}</bdi>
                {failure && <small>{fill(siteSearchStrings.failures[failure], { site: host })}</small>}
              </span>
              <button
                type="button"
                aria-label={fill(remove, { host })}
                title={removeShort}
                onClick={() => task.start(() => actions.stopSearching(host))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <FeedIntervalChoice interval={feedInterval} actions={actions} />
      {task.state.status === 'failed' && <Failure reason={task.state.message} />}
    </OptionsSection>
  );
}
