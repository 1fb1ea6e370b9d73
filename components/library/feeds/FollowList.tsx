import type { ReadingList } from '../../../lib/feeds/opml';
import { ActionButton } from '../../shared/ActionButton';
import { Failure } from '../../shared/Failure';
import { plainText } from '../../shared/plain-text';
import { counted, fill } from '../../shared/wording';
import { TransferProgress } from '../TransferProgress';
import { useTransfer } from '../transfer-task';
import type { LibraryFeedActions, ListFollowed } from './library-feed-actions';
import { strings } from './strings';

const LISTED = 10;

interface FollowListProps {
  list: ReadingList;
  actions: LibraryFeedActions;
  onChange: () => void;
  onCancel: () => void;
}

/** What is in a reading list, and after a click what came of following it. */
export function FollowList({ list: { feeds, refused }, actions, onChange, onCancel }: FollowListProps) {
  const { state, start, cancel } = useTransfer<ListFollowed | null>();
  const words = strings.lists;
  const follow = () => start((options) => actions.followList(feeds, options).finally(onChange));
  return (
    <>
      {state.status === 'idle' && feeds.length > 0 && (
        <>
          <p>{counted(feeds.length, words.found)}</p>
          <div class="actions">
            <ActionButton look="main" label={counted(feeds.length, words.confirm)} onClick={follow} />
            <ActionButton label={words.cancel} onClick={onCancel} />
          </div>
        </>
      )}
      {state.status === 'running' && (
        <TransferProgress label={words.running} done={state.done} total={feeds.length} onCancel={cancel} />
      )}
      <div role="status">
        {state.status === 'running' && <p>{words.running}</p>}
        {state.status === 'done' && <p>{state.value ? outcome(state.value, refused.length) : words.declined}</p>}
        {state.status === 'idle' && feeds.length === 0 && <p>{counted(refused.length, words.refused)}</p>}
      </div>
      {refused.length > 0 && (
        <ul class="refused">
          {refused.slice(0, LISTED).map((title, place) => (
            <li key={`${place}${title}`}>{fill(words.reason, { title: plainText(title) })}</li>
          ))}
          {refused.length > LISTED && <li>{counted(refused.length - LISTED, words.others)}</li>}
        </ul>
      )}
      {state.status === 'failed' && <Failure reason={state.message} />}
    </>
  );
}

function outcome({ taken, known, cancelled }: ListFollowed, refused: number): string {
  const { lists } = strings;
  const counts = [
    counted(taken, lists.taken),
    ...(known > 0 ? [counted(known, lists.known)] : []),
    ...(refused > 0 ? [counted(refused, lists.refused)] : []),
  ].join(', ');
  return fill(cancelled ? lists.cancelled : lists.done, { counts });
}
