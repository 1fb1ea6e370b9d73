import { useLayoutEffect, useRef } from 'preact/hooks';

/** What lies above the clean page just now and Escape takes away first: a tool's panel, an enlarged picture. Topmost last. */
const layers: (() => void)[] = [];

/** Closes what lies on top; false when nothing does, and Escape means the reader itself. */
export function closeTopLayer(): boolean {
  const close = layers.pop();
  close?.();
  return close !== undefined;
}

/** While `isOpen`, Escape calls `close` and goes no further. */
export function useLayer(isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  // Not after the next paint: until then Escape would leave the reader. Nor anew for each `close`: the order would change.
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const layer = () => latest.current();
    layers.push(layer);
    return () => {
      const place = layers.indexOf(layer);
      if (place >= 0) layers.splice(place, 1);
    };
  }, [isOpen]);
}
