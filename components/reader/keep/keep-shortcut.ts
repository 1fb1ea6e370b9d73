import { scrollToRange } from '../../../lib/page/highlights';
import type { Shortcut } from '../keys';
import type { Keeping } from './keeping';
import { strings } from './strings';

/** Goes to the bar at the selected words; without any to the next highlight, round and round. */
export function keepShortcut(keeping: Keeping, root: ShadowRoot): Shortcut {
  let last: string | null = null;
  const run = () => {
    const bar = root.querySelector<HTMLElement>('.selection-bar button[tabindex="0"]');
    if (bar) return bar.focus({ preventScroll: true });
    const { all, painted } = keeping.highlighter;
    const places = all.flatMap(
      ({ id }) =>
        painted
          ?.rangesOf(id)
          .slice(0, 1)
          .map((range) => ({ id, range })) ?? [],
    );
    const next = places[(places.findIndex(({ id }) => id === last) + 1) % places.length];
    if (!next) return;
    last = next.id;
    scrollToRange(next.range);
    keeping.open(next.id);
  };
  return { keys: ['h'], label: strings.key, run };
}
