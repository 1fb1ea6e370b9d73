import { useEffect, useRef, useState } from 'preact/hooks';
import { ActionButton } from './ActionButton';
import { ConfirmDeletion, type DeletionWords } from './ConfirmDeletion';
import { Failure } from './Failure';
import { useTask } from './task';

interface ConfirmedDeletionProps {
  words: DeletionWords;
  work: () => Promise<{ removed: number }>;
  /** What came of it, as a sentence. */
  done: (removed: number) => string;
}

/** Ask, confirm, delete, say what came of it. */
export function ConfirmedDeletion({ words, work, done }: ConfirmedDeletionProps) {
  const [isAsking, setAsking] = useState(false);
  const task = useTask<{ removed: number }>();
  const place = useRef<HTMLDivElement>(null);
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
    task.start(work);
  };
  return (
    <div class="deletion" ref={place} tabIndex={-1}>
      {isAsking && <ConfirmDeletion words={words} onConfirm={confirm} onCancel={() => setAsking(false)} />}
      {!isAsking && state.status !== 'running' && (
        <ActionButton icon="trash" look="danger" label={words.ask} onClick={() => setAsking(true)} />
      )}
      <div role="status">
        {!isAsking && state.status === 'running' && (
          <>
            <p>{words.running}</p>
            <progress aria-label={words.running} />
          </>
        )}
        {!isAsking && state.status === 'done' && <p>{done(state.value.removed)}</p>}
      </div>
      {!isAsking && state.status === 'failed' && <Failure reason={state.message} />}
    </div>
  );
}
