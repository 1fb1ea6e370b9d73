import { useEffect, useState } from 'preact/hooks';

const NEXT = 'fieldset[tabindex], button:not(:disabled), a[href], select, input:not([type="file"])';

/** The parts in which the focus was last, one within the other. */
const around = new Set<HTMLElement>();

/**
 * For a part of a page whose controls give way to others, as its `ref`: when the one that has the focus goes, the focus is not
 * lost to the page but goes to the first that is there then. Until there is one, the part itself has it, by `tabIndex={-1}`.
 */
export function useKeptFocus(): (part: HTMLElement | null) => void {
  const [part, setPart] = useState<HTMLElement | null>(null);
  useEffect(() => (part ? keepFocus(part) : undefined), [part]);
  return setPart;
}

/** Answers how to end it. */
function keepFocus(part: HTMLElement): () => void {
  const note = ({ target }: Event) => {
    if (target instanceof Node && part.contains(target)) around.add(part);
    else around.delete(part);
  };
  if (part.contains(document.activeElement)) around.add(part);
  const end = new AbortController();
  document.addEventListener('focusin', note, { signal: end.signal });
  document.addEventListener('pointerdown', note, { signal: end.signal });
  let waits = false;
  const observer = new MutationObserver(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isInnermost(part) || !(isLost || (waits && document.activeElement === part))) return;
    const next = part.querySelector<HTMLElement>(NEXT);
    waits = next === null;
    (next ?? part).focus({ preventScroll: true });
  });
  observer.observe(part, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    end.abort();
    observer.disconnect();
    around.delete(part);
  };
}

/** Whether the focus was in that part last, and in none within it. */
const isInnermost = (part: HTMLElement) =>
  around.has(part) && ![...around].some((other) => other !== part && part.contains(other));
