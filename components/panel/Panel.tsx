import type { ReadonlySignal, Signal } from '@preact/signals';
import type { TabState } from '../../lib/browser/tab-state';
import { Icon } from '../shared/Icon';
import './panel.css';
import type { CoverageState } from './coverage-state';
import type { PanelActions, Selection } from './panel-actions';
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
  actions: PanelActions;
}

export function Panel(props: PanelProps) {
  return (
    <div class="panel">
      <main>
        <TabView {...props} />
      </main>
      <button type="button" class="library" title={strings.library} onClick={props.actions.openLibrary}>
        <Icon name="library" />
        <span class="visually-hidden">{strings.library}</span>
      </button>
      <button type="button" class="settings" title={strings.settings} onClick={props.actions.openOptions}>
        <Icon name="settings" />
        <span class="visually-hidden">{strings.settings}</span>
      </button>
    </div>
  );
}
