import { useRef } from 'preact/hooks';
import type { ReadingList } from '../../../lib/feeds/opml';
import { ActionButton } from '../../shared/ActionButton';
import { ToldError } from '../../shared/error-text';
import { Failure } from '../../shared/Failure';
import { useTask } from '../../shared/task';
import { FollowList } from './FollowList';
import type { LibraryFeedActions } from './library-feed-actions';
import { strings } from './strings';

interface ReadingListsProps {
  actions: LibraryFeedActions;
  hasFeeds: boolean;
  onChange: () => void;
}

/** Reading lists of other programs, in and out. */
export function ReadingLists({ actions, hasFeeds, onChange }: ReadingListsProps) {
  const input = useRef<HTMLInputElement>(null);
  const reading = useTask<ReadingList>();
  const saving = useTask<void>();
  const words = strings.lists;

  const choose = (event: { currentTarget: HTMLInputElement }) => {
    const field = event.currentTarget;
    const [file] = field.files ?? [];
    if (!file) return;
    reading.start(async () => {
      const list = await actions.readList(file).finally(() => {
        // The same file may be chosen once more.
        field.value = '';
      });
      if (!list) throw new ToldError(words.foreign);
      if (list.feeds.length + list.refused.length === 0) throw new ToldError(words.empty);
      return list;
    });
  };
  const { state } = reading;
  return (
    <section class="transfers" aria-labelledby="reading-lists">
      <h2 id="reading-lists">{words.title}</h2>
      <p class="quiet">{words.text}</p>
      {hasFeeds && (
        <div class="transfer">
          <ActionButton icon="page" label={words.export} onClick={() => saving.start(actions.saveList)} />
          <p role="status">{saving.state.status === 'done' && words.exported}</p>
          {saving.state.status === 'failed' && <Failure reason={saving.state.message} />}
        </div>
      )}
      <div class="transfer">
        <input ref={input} type="file" accept=".opml,.xml" aria-label={words.file} onChange={choose} hidden />
        <ActionButton icon="library" label={words.import} onClick={() => input.current?.click()} />
        {state.status === 'failed' && <Failure reason={state.message} />}
        {state.status === 'done' && (
          <FollowList list={state.value} actions={actions} onChange={onChange} onCancel={reading.reset} />
        )}
      </div>
    </section>
  );
}
