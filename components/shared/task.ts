import { useState } from 'preact/hooks';
import { errorText } from './error-text';

export type TaskState<T> =
  | { status: 'idle' }
  | { status: 'running' }
  | { status: 'done'; value: T }
  | { status: 'failed'; message: string };

interface Task<T> {
  state: TaskState<T>;
  /** Calls `work` at once, in the gesture that asked for it: some permissions are given in no other way. */
  start: (work: () => Promise<T>) => void;
  reset: () => void;
}

/** One thing the reader asked for, from the click to its result. */
export function useTask<T>(): Task<T> {
  const [state, setState] = useState<TaskState<T>>({ status: 'idle' });
  const start = (work: () => Promise<T>) => {
    setState({ status: 'running' });
    work().then(
      (value) => setState({ status: 'done', value }),
      (error: unknown) => setState({ status: 'failed', message: errorText(error) }),
    );
  };
  return { state, start, reset: () => setState({ status: 'idle' }) };
}
