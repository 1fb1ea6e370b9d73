import { useEffect, useState } from 'preact/hooks';

/** Near the top of the window the pointer calls the toolbar back. In px. */
const NEAR = 64;
/** Smaller movements are those of a hand at rest. In px. */
const LEAST_SCROLL = 6;

/**
 * Whether the toolbar is out of the way: after scrolling down, until scrolling up, the top of the page or a pointer there. Where the
 * reader goes by itself as it opens, to the place where one stopped, the toolbar stays.
 */
export function useRetreat(): boolean {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const options = { passive: true, signal: end.signal };
    let last = scrollY;
    let hasHand = false;
    for (const gesture of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
      addEventListener(gesture, () => (hasHand = true), { ...options, capture: true, once: true });
    addEventListener(
      'scroll',
      () => {
        const moved = scrollY - last;
        if (scrollY > NEAR && Math.abs(moved) < LEAST_SCROLL) return;
        last = scrollY;
        setAway(hasHand && scrollY > NEAR && moved > 0);
      },
      options,
    );
    addEventListener('pointermove', ({ clientY }) => clientY < NEAR && setAway(false), options);
    return () => end.abort();
  }, []);
  return isAway;
}
