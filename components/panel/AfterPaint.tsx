import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Its children once a frame is painted without them: what stands above is not held up. */
export function AfterPaint({ children }: { children: () => ComponentChildren }) {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return <>{isPainted && children()}</>;
}
