import type { FeedActions } from '../../lib/browser/feed-actions';
import { FollowForm } from '../library/feeds/FollowForm';
import { strings as feedStrings } from '../library/feeds/strings';
import { ImportWays } from '../library/ImportWays';
import type { ImportActions } from '../library/library-import';
import { ActionButton } from '../shared/ActionButton';
import { Icon } from '../shared/Icon';
import { strings } from './strings';

interface FirstArticlesProps {
  actions: FeedActions & ImportActions & { openLibrary(): void };
}

/** Earlier coverage from the first day on: a feed followed, an import made, both without leaving the page. */
export function FirstArticles({ actions }: FirstArticlesProps) {
  const { title, text, follow, import: bring, library } = strings.memory;
  return (
    <section class="memory" aria-labelledby="memory">
      <h2 id="memory">
        <Icon name="library" />
        {title}
      </h2>
      <p class="explanation">{text}</p>
      <div class="beginnings">
        <section aria-labelledby="first-feed">
          <h3 id="first-feed">{follow}</h3>
          <p class="quiet">{feedStrings.lead}</p>
          <FollowForm actions={actions} onChange={() => undefined} />
        </section>
        <section aria-labelledby="first-import">
          <h3 id="first-import">{bring}</h3>
          <ImportWays actions={actions} onChange={() => undefined} />
        </section>
      </div>
      <ActionButton icon="library" label={library} onClick={actions.openLibrary} />
    </section>
  );
}
