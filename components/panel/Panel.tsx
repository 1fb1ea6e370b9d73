import type { ReadonlySignal, Signal } from '@preact/signals';
import type { TabState } from '../../lib/browser/tab-state';
import { IconButton } from '../shared/IconButton';
import './panel.css';
import type { CoverageState } from './coverage-state';
import type { PanelActions, Selection } from './panel-actions';
import type { PanelChoices } from './panel-choices';
import type { SiteSearch } from './site-search';
import { strings } from './strings';
import { TabView } from './TabView';

export interface PanelProps {
  /** The tab in front; null when nothing is known of it yet. */
  state: ReadonlySignal<TabState | null>;
  coverage: ReadonlySignal<CoverageState>;
  /** Written by the panel when a card is clicked, and from outside when a highlight in the article is. */
  selection: Signal<Selection | null>;
  /** The shortcut that reads a page, as the browser really assigned it ("Alt+R"); null when there is none. */
  shortcut: ReadonlySignal<string | null>;
  siteSearch: SiteSearch;
  /** Where in the article's text the block begins that is being read; null before the first, or when nobody can tell. */
  place: ReadonlySignal<number | null>;
  choices: PanelChoices;
  actions: PanelActions;
}

export function Panel(props: PanelProps) {
  return (
    <div class="panel">
      <main>
        <TabView {...props} />
      </main>
      <IconButton class="library" icon="library" label={strings.library} onClick={props.actions.openLibrary} />
      <IconButton class="settings" icon="settings" label={strings.settings} onClick={props.actions.openOptions} />
    </div>
  );
}
