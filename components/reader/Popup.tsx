import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { shownLanguage } from '../../lib/browser/language';
import { useLayer } from './layers';

/** In px. */
const GAP = 10;

interface PopupProps {
  label: string;
  /** Beside which it belongs. */
  anchor: Element | Range;
  onClose: () => void;
  /** Takes the focus, and gives it back where it was: not for what only appears beside the text. */
  takesFocus?: boolean;
  children: ComponentChildren;
}

/** A card beside a place in the text, in the top layer; it scrolls with the text. A click elsewhere or Escape closes it. */
export function Popup({ label, anchor, onClose, takesFocus = true, children }: PopupProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const root = element.getRootNode();
    const before = root instanceof ShadowRoot && root.activeElement;
    if (!element.matches(':popover-open')) element.showPopover();
    place(element, anchor.getBoundingClientRect());
    if (takesFocus) element.focus({ preventScroll: true });
    return () => {
      const isInside = root instanceof ShadowRoot && element.contains(root.activeElement);
      if (isInside && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [anchor]);
  useLayer(true, onClose);
  const naming = { role: takesFocus ? 'dialog' : 'note', 'aria-label': label } as const;
  return (
    <div
      class="popup"
      ref={card}
      popover={takesFocus ? 'auto' : 'manual'}
      {...naming}
      tabIndex={-1}
      lang={shownLanguage()}
      dir="ltr"
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      {children}
    </div>
  );
}

/** Below its anchor, or above where there is more room; never beyond the sides. */
function place(card: HTMLElement, anchor: DOMRect): void {
  const { innerHeight, scrollX, scrollY } = window;
  const { clientWidth } = document.documentElement;
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = innerHeight - anchor.bottom;
  const isOutside = anchor.bottom < 0 || below < 0;
  const isBelow = isOutside || below >= height + 2 * GAP || below >= anchor.top;
  const top = isBelow ? anchor.bottom + GAP : anchor.top - height - GAP;
  const left = Math.max(GAP, Math.min(anchor.left, clientWidth - width - GAP));
  card.style.top = `${top + scrollY}px`;
  card.style.left = `${left + scrollX}px`;
}
