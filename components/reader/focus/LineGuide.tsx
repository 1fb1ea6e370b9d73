import { useEffect, useRef } from 'preact/hooks';
import { lineAt, nextLine } from './lines';

/** Deeper in the window than this the page scrolls under the guide instead. A share of its height. */
const LOWEST = 0.6;

/** A band along one line of the text: the one at the pointer's height; the arrow keys bring it to the line below or above. */
export function LineGuide() {
  const band = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = band.current;
    const root = element?.getRootNode();
    const article = root instanceof ShadowRoot ? root.querySelector('article') : null;
    if (!element || !article) return undefined;
    const end = new AbortController();
    const options = { passive: true, signal: end.signal };
    let height = innerHeight / 3;

    const place = () => {
      const line = lineAt(article, height);
      if (!line) return;
      element.style.transform = `translateY(${line.top}px)`;
      element.style.height = `${line.height}px`;
    };
    const step = (event: KeyboardEvent) => {
      const direction = directionOf(event);
      const line = direction && nextLine(article, height, direction);
      if (!line) return;
      event.preventDefault();
      height = line.top + line.height / 2;
      const tooFar = height - innerHeight * (direction > 0 ? LOWEST : 1 - LOWEST);
      if (tooFar * direction > 0) {
        const before = scrollY;
        scrollBy({ top: tooFar, behavior: 'instant' });
        height -= scrollY - before;
      }
      place();
    };
    addEventListener(
      'pointermove',
      ({ clientY }) => {
        height = clientY;
        place();
      },
      options,
    );
    addEventListener('scroll', place, options);
    addEventListener('resize', place, options);
    addEventListener('keydown', step, { capture: true, signal: end.signal });
    place();
    return () => end.abort();
  }, []);
  return <div class="line-guide" aria-hidden="true" ref={band} />;
}

/** 1 and -1 for the arrow keys down and up in the text; 0 for others, and where a control or a panel has use for them. */
function directionOf(event: KeyboardEvent): 1 | -1 | 0 {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return 0;
  const [target] = event.composedPath();
  if (target instanceof Element && target.closest('.bar, [role="dialog"], input, select, textarea')) return 0;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}
