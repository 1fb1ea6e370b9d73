import { useEffect, useState } from 'preact/hooks';
import { errorText } from './error-text';

/** What came of asking; null while nothing came yet. */
export type Answer<T> = { value: T } | { failed: string } | null;

/**
 * Asks again whenever `key` changes; late answers to an older question are dropped, and the last answer stays until the
 * next is there.
 */
export function useAnswer<T>(ask: () => Promise<T>, key: string): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>(null);
  useEffect(() => {
    let isLate = false;
    ask().then(
      (value) => !isLate && setAnswer({ value }),
      (error: unknown) => !isLate && setAnswer({ failed: errorText(error) }),
    );
    return () => {
      isLate = true;
    };
  }, [key]);
  return answer;
}
