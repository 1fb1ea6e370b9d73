import { useEffect, useRef, useState } from 'preact/hooks';
import { ActionButton } from '../shared/ActionButton';
import { counted } from '../shared/wording';
import { ConfirmDeletion } from './ConfirmDeletion';
import { Failure } from './Failure';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';
import { useTask } from './task';

/** Ask, confirm, delete, say what came of it. */
export function DeleteEverything({ actions }: { actions: OptionsActions }) {
  const [isAsking, setAsking] = useState(false);
  const task = useTask<{ removed: number }>();
  const place = useRef<HTMLDivElement>(null);
  const { ask, running, done, none } = strings.deletion;
  const { state } = task;

  const step = isAsking ? 'asking' : state.status;
  const previous = useRef(step);
  useEffect(() => {
    // The button that was clicked is gone: the focus stays where things go on.
    if (previous.current !== step) place.current?.focus();
    previous.current = step;
  }, [step]);

  const confirm = () => {
    setAsking(false);
    task.start(actions.deleteEverything);
  };
  return (
    <div class="deletion" ref={place} tabIndex={-1}>
      {isAsking && <ConfirmDeletion onConfirm={confirm} onCancel={() => setAsking(false)} />}
      {!isAsking && state.status !== 'running' && (
        <ActionButton icon="trash" look="danger" label={ask} onClick={() => setAsking(true)} />
      )}
      <div role="status">
        {!isAsking && state.status === 'running' && (
          <>
            <p>{running}</p>
            <progress aria-label={running} />
          </>
        )}
        {!isAsking && state.status === 'done' && (
          <p>{state.value.removed ? counted(state.value.removed, done) : none}</p>
        )}
      </div>
      {!isAsking && state.status === 'failed' && <Failure reason={state.message} />}
    </div>
  );
}
