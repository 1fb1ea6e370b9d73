import type { ReadonlySignal } from '@preact/signals';
import type { ArchiveProblem } from '../../../lib/browser/archive-problem';
import type { SearchedSite } from '../../../lib/browser/searched-sites';
import type { FollowedFeed } from '../../../lib/feeds/followed';
import { told } from '../../shared/sentences';
import { FeedIntervalChoice } from '../FeedIntervalChoice';
import { OptionsSection } from '../OptionsSection';
import type { OptionsActions } from '../options-actions';
import { FeedSource } from './FeedSource';
import { SiteSource } from './SiteSource';
import { SourceItem } from './SourceItem';
import { strings } from './strings';

export interface SourcesProps {
  archive: ReadonlySignal<ArchiveProblem | null>;
  /** Null while they are being read, or where the archive does not answer. */
  feeds: ReadonlySignal<FollowedFeed[] | null>;
  searched: ReadonlySignal<SearchedSite[] | null>;
  /** Minutes between two questions to a followed feed; null while it is being read. */
  interval: ReadonlySignal<number | null>;
}

interface SourcesSectionProps extends SourcesProps {
  actions: OptionsActions;
}

/** Where earlier coverage comes from, nearest first. */
export function SourcesSection({ archive, feeds, searched, interval, actions }: SourcesSectionProps) {
  const { title, text, nothing, nobody, page, archive: own } = strings;
  const local = { sends: nothing, to: nobody, actions, onTested: () => undefined };
  const problem = archive.value && { text: told(archive.value.reason), at: archive.value.at };
  return (
    <OptionsSection id="sources" icon="search" title={title} text={text}>
      <h3>{strings.near}</h3>
      <ul class="sources">
        <SourceItem {...local} source={{ kind: 'page' }} title={page.title} text={page.text} problem={null} />
        <SourceItem {...local} source={{ kind: 'archive' }} title={own.title} text={own.text} problem={problem} />
      </ul>
      <h3>{strings.feeds.title}</h3>
      {feeds.value?.length === 0 && <p class="quiet">{strings.feeds.none}</p>}
      <ul class="sources">
        {feeds.value?.map((feed) => (
          <FeedSource key={feed.url} feed={feed} actions={actions} />
        ))}
      </ul>
      <FeedIntervalChoice interval={interval} actions={actions} />
      <h3>{strings.sites.title}</h3>
      {searched.value?.length === 0 && <p class="quiet">{strings.sites.none}</p>}
      <ul class="sources">
        {searched.value?.map((site) => (
          <SiteSource key={site.host} site={site} actions={actions} />
        ))}
      </ul>
    </OptionsSection>
  );
}
