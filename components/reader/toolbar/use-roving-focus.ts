import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * One stop of the Tab key for all buttons of a toolbar; arrow keys, Home and End go from one to the next. Panels in it
 * (`.tool-panel`) are left alone. Pattern: https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function useRovingFocus(toolbar: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const buttons = buttonsOf(toolbar.current);
    const current = buttons.find((button) => button.tabIndex === 0 && button.dataset.stop) ?? buttons[0];
    if (current) stopAt(buttons, current);
  });
  useLayoutEffect(() => {
    const element = toolbar.current;
    if (!element) return undefined;
    const end = new AbortController();
    const { signal } = end;
    element.addEventListener(
      'focusin',
      ({ target }) => {
        const buttons = buttonsOf(element);
        const focused = buttons.find((button) => button === target);
        if (focused) stopAt(buttons, focused);
      },
      { signal },
    );
    element.addEventListener(
      'keydown',
      (event) => {
        const buttons = buttonsOf(element);
        const next = nextOf(buttons, event, getComputedStyle(element).direction === 'rtl');
        if (!next) return;
        event.preventDefault();
        event.stopPropagation();
        next.focus();
      },
      { signal },
    );
    return () => end.abort();
  }, [toolbar]);
}

const buttonsOf = (toolbar: HTMLElement | null): HTMLButtonElement[] =>
  [...(toolbar?.querySelectorAll('button') ?? [])].filter(
    (button) => !button.disabled && !button.closest('.tool-panel'),
  );

function stopAt(buttons: HTMLButtonElement[], stop: HTMLButtonElement): void {
  for (const button of buttons) {
    button.tabIndex = button === stop ? 0 : -1;
    if (button === stop) button.dataset.stop = 'true';
    else delete button.dataset.stop;
  }
}

function nextOf(buttons: HTMLButtonElement[], event: KeyboardEvent, isRtl: boolean): HTMLButtonElement | undefined {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  const place = target instanceof HTMLButtonElement ? buttons.indexOf(target) : -1;
  if (place < 0 || altKey || ctrlKey || metaKey) return undefined;
  const forwards = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const backwards = isRtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === forwards) return buttons[(place + 1) % buttons.length];
  if (key === backwards) return buttons.at(place - 1);
  if (key === 'Home') return buttons[0];
  if (key === 'End') return buttons.at(-1);
  return undefined;
}
