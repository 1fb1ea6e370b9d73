import { useState } from 'preact/hooks';
import { useAnswer } from '../../shared/answer';
import { Failure } from '../../shared/Failure';
import { useKeptFocus } from '../../shared/kept-focus';
import { counted } from '../../shared/wording';
import { BackButton } from '../BackButton';
import type { LibraryActions } from '../library-actions';
import { strings as library } from '../strings';
import { FollowedItem } from './FollowedItem';
import { FollowForm } from './FollowForm';
import { ReadingLists } from './ReadingLists';
import { strings } from './strings';

interface FeedsViewProps {
  actions: LibraryActions;
  /** The archive was changed: articles came or went. */
  onChange: () => void;
}

/** The feeds that are followed, with how they do. */
export function FeedsView({ actions, onChange }: FeedsViewProps) {
  const { feeds } = actions;
  const [changes, setChanges] = useState(0);
  const answer = useAnswer(feeds.followed, String(changes));
  const place = useKeptFocus();
  const changed = () => {
    setChanges((count) => count + 1);
    onChange();
  };
  const followed = answer && 'value' in answer ? answer.value : null;
  return (
    <div class="feeds">
      <BackButton actions={actions} />
      <h1>{strings.title}</h1>
      <p class="quiet">
        {strings.lead} {strings.bounds}
      </p>
      <FollowForm actions={feeds} onChange={changed} />
      <section aria-labelledby="followed" ref={place} tabIndex={-1}>
        <div class="found-head">
          <h2 id="followed">{strings.list}</h2>
          <p role="status">{followed ? counted(followed.length, strings.count) : library.loading}</p>
        </div>
        {answer && 'failed' in answer && <Failure reason={answer.failed} />}
        {followed?.length === 0 && <p class="empty">{strings.none}</p>}
        <ul>
          {followed?.map((feed) => (
            <FollowedItem key={feed.url} feed={feed} actions={feeds} onChange={changed} />
          ))}
        </ul>
      </section>
      <ReadingLists actions={feeds} hasFeeds={(followed?.length ?? 0) > 0} onChange={changed} />
    </div>
  );
}
