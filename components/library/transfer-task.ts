import { useEffect, useRef, useState } from 'preact/hooks';
import type { TransferOptions } from '../../lib/archive/transfer';
import { errorText } from '../shared/error-text';

export type TransferState<T> =
  | { status: 'idle' }
  | { status: 'running'; done: number }
  | { status: 'done'; value: T }
  | { status: 'failed'; message: string };

interface TransferTask<T> {
  state: TransferState<T>;
  start: (work: (options: TransferOptions) => Promise<T>) => void;
  /** Ends it before the next batch. */
  cancel: () => void;
}

/** A long task that says how far it is and can be ended; it ends with the page that shows it. */
export function useTransfer<T>(): TransferTask<T> {
  const [state, setState] = useState<TransferState<T>>({ status: 'idle' });
  const control = useRef<AbortController | null>(null);
  const cancel = () => control.current?.abort();
  useEffect(() => () => control.current?.abort(), []);
  const start = (work: (options: TransferOptions) => Promise<T>) => {
    control.current = new AbortController();
    setState({ status: 'running', done: 0 });
    work({
      signal: control.current.signal,
      onProgress: (done) => setState({ status: 'running', done }),
    }).then(
      (value) => setState({ status: 'done', value }),
      (error: unknown) => setState({ status: 'failed', message: errorText(error) }),
    );
  };
  return { state, start, cancel };
}
