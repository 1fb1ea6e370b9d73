import { ActionButton } from '../shared/ActionButton';
import { Failure } from '../shared/Failure';
import { useTask } from '../shared/task';
import { counted, fill } from '../shared/wording';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

/** Excluding a site forgets nothing by itself: what is stored of it goes when the reader says so. */
export function OldArticles({ host, actions }: { host: string; actions: OptionsActions }) {
  const task = useTask<{ removed: number }>();
  const { state } = task;
  if (state.status === 'done') {
    return <p role="status">{fill(counted(state.value.removed, strings.excluded.deleted), { host })}</p>;
  }
  return (
    <div class="actions">
      <ActionButton
        icon="trash"
        label={strings.excluded.deleteOld}
        disabled={state.status === 'running'}
        onClick={() => task.start(() => actions.deleteSite(host))}
      />
      {state.status === 'failed' && <Failure reason={state.message} />}
    </div>
  );
}
