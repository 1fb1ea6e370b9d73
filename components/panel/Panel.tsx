import type { ReadonlySignal, Signal } from '@preact/signals';
import type { TabState } from '../../lib/browser/tab-state';
import type { Coverage } from '../../lib/coverage/coverage';
import type { PanelActions, Selection } from './panel-actions';

/** What was written before; null when nothing was asked yet. */
export type CoverageState = Coverage | 'loading' | { failed: string } | null;

export interface PanelProps {
  /** The tab in front; null when nothing is known of it yet. */
  state: ReadonlySignal<TabState | null>;
  coverage: ReadonlySignal<CoverageState>;
  /** Written by the panel when a card is clicked, and from outside when a highlight in the article is. */
  selection: Signal<Selection | null>;
  /** The shortcut that reads a page, as the browser really assigned it ("Alt+R"); null when there is none. */
  shortcut: ReadonlySignal<string | null>;
  actions: PanelActions;
}

export function Panel({ state }: PanelProps) {
  return <main>{state.value?.status ?? 'Backstory'}</main>;
}
