/** The pointer rests this long on words before a card comes, */
const REST_MS = 400;
/** and may be away from words and card this long before it goes: enough to reach the card. */
const AWAY_MS = 350;

/** Shows something about the words at a point; answers how to take it away, or null when there is nothing to show. */
type Tell = (x: number, y: number) => (() => void) | null;

/**
 * Shows a card where the pointer rests. It stays while the pointer is on the words or on the card (`isCard`), as WCAG
 * 1.4.13 asks; Escape takes it away like everything that lies over the text.
 */
export function watchPointing(root: ShadowRoot, text: Element, tell: Tell, signal: AbortSignal): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let away: ReturnType<typeof setTimeout> | undefined;
  let hide: (() => void) | null = null;
  const leave = () => {
    away ??= setTimeout(() => {
      away = undefined;
      hide?.();
      hide = null;
    }, AWAY_MS);
  };
  const stay = () => {
    clearTimeout(away);
    away = undefined;
  };
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    clearTimeout(rest);
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    if (target.closest('.popup')) return stay();
    leave();
    if (!text.contains(target) || target.closest('a, button') || event.buttons > 0) return;
    rest = setTimeout(() => {
      const next = tell(event.clientX, event.clientY);
      if (!next) return;
      stay();
      hide = next;
    }, REST_MS);
  };
  root.addEventListener('pointermove', (event) => event instanceof PointerEvent && move(event), { signal });
  root.addEventListener('pointerleave', leave, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(rest);
    clearTimeout(away);
  });
}
