import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { selectionWithin } from '../../../lib/page/shadow-selection';

/** Selections by key and by handle change many times before they are what is meant. */
const SETTLED_MS = 180;

/** The words selected in the article, once the pointer is up; null when there are none. `inside` is anything in the reader. */
export function useSelection(inside: RefObject<HTMLElement>): Range | null {
  const [range, setRange] = useState<Range | null>(null);
  useEffect(() => {
    const root = inside.current?.getRootNode();
    if (!(root instanceof ShadowRoot)) return undefined;
    const end = new AbortController();
    const options = { signal: end.signal, capture: true };
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDown = false;
    const look = () => {
      const article = root.querySelector('article');
      setRange(article && selectionWithin(root, article));
    };
    const soon = () => {
      clearTimeout(timer);
      if (!isDown) timer = setTimeout(look, SETTLED_MS);
    };
    const down = () => {
      isDown = true;
    };
    const up = () => {
      isDown = false;
      soon();
    };
    document.addEventListener('selectionchange', soon, options);
    addEventListener('pointerdown', down, options);
    addEventListener('pointerup', up, options);
    addEventListener('pointercancel', up, options);
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [inside]);
  return range;
}
