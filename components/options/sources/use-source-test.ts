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
  const cancel = () => control.current?.abort();
  useEffect(() => () => control.current?.abort(), []);
  const start: SourceTest['start'] = (ask) => {
    control.current = new AbortController();
    const { signal } = control.current;
    setState({ status: 'asking' });
    ask(signal).then(
      (answer) => setState({ status: 'answered', answer }),
      (error: unknown) =>
        setState(signal.aborted ? { status: 'cancelled' } : { status: 'failed', message: errorText(error) }),
    );
  };
  return { state, start, cancel };
}
