import type { SearchedSite } from '../../../lib/browser/searched-sites';
import { siteSearchStrings } from '../../panel/site-search-strings';
import { Failure } from '../../shared/Failure';
import { useTask } from '../../shared/task';
import { fill } from '../../shared/wording';
import type { OptionsActions } from '../options-actions';
import { SourceItem } from './SourceItem';
import { strings } from './strings';

/** A site that is asked without a click: what is sent to it, and how that went the last time. */
export function SiteSource({ site, actions }: { site: SearchedSite; actions: OptionsActions }) {
  const { host, failure, failed } = site;
  const { sends, remove, removeShort } = strings.sites;
  const task = useTask<void>();
  return (
    <SourceItem
      source={{ kind: 'site', host }}
      title={host}
      sends={sends}
      to={host}
      problem={failure && { text: fill(siteSearchStrings.failures[failure], { site: host }), at: failed ?? null }}
      actions={actions}
      onTested={() => undefined}
    >
      <button
        type="button"
        class="action plain"
        aria-label={fill(remove, { host })}
        onClick={() => task.start(() => actions.stopSearching(host))}
      >
        {removeShort}
      </button>
      {task.state.status === 'failed' && <Failure reason={task.state.message} />}
    </SourceItem>
  );
}
