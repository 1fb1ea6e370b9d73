import { useEffect, useRef, useState } from 'preact/hooks';
import type { SourceAnswer } from '../../../lib/browser/source-test-port';
import { errorText } from '../../shared/error-text';

export type TestState =
  | { status: 'idle' }
  | { status: 'asking' }
  | { status: 'cancelled' }
  /** Null where the permission to ask was not given. */
  | { status: 'answered'; answer: SourceAnswer | null }
  | { status: 'failed'; message: string };

interface SourceTest {
  state: TestState;
  /** Calls `ask` at once, in the click. */
  start: (ask: (signal: AbortSignal) => Promise<SourceAnswer | null>) => void;
  cancel: () => void;
}

/** One test of a source, from the click to what it answered; it ends with the page that shows it. */
export function useSourceTest(): SourceTest {
  const [state, setState] = useState<TestState>({ status: 'idle' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const start: SourceTest['start'] = (ask) => {
    control.current = new AbortController();
    const { signal } = control.current;
    setState({ status: 'asking' });
    // What comes after it was cancelled is nobody's business: the browser's question for a permission cannot be taken back.
    ask(signal).then(
      (answer) => !signal.aborted && setState({ status: 'answered', answer }),
      (error: unknown) => !signal.aborted && setState({ status: 'failed', message: errorText(error) }),
    );
  };
  const cancel = () => {
    control.current?.abort();
    setState({ status: 'cancelled' });
  };
  return { state, start, cancel };
}
