import { useLayoutEffect, useRef } from 'preact/hooks';

/** Back from looking something up, the article stands where it stood, and the focus is where one goes to look up. */
export function useReturn(isLooking: boolean): void {
  const left = useRef<number | null>(null);
  // Read before the article is hidden, which scrolls to the top.
  if (isLooking && left.current === null) left.current = globalThis.scrollY;
  useLayoutEffect(() => {
    if (isLooking || left.current === null) return;
    document.querySelector<HTMLElement>('.look-up-button')?.focus({ preventScroll: true });
    scrollTo({ top: left.current, behavior: 'instant' });
    left.current = null;
  }, [isLooking]);
}
