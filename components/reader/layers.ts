import { useEffect } from 'preact/hooks';

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
  useEffect(() => {
    if (!isOpen) return undefined;
    layers.push(close);
    return () => {
      const place = layers.indexOf(close);
      if (place >= 0) layers.splice(place, 1);
    };
  }, [isOpen, close]);
}
