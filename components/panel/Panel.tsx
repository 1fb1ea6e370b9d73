import type { ReadonlySignal, Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TabState } from '../../lib/browser/tab-state';
import { IconButton } from '../shared/IconButton';
import type { AlwaysOpen } from './always-open';
import './panel.css';
import type { CoverageState } from './coverage-state';
import { makeFormats } from './formats';
import { LookUpView } from './look-up/LookUpView';
import type { LookUp } from './look-up/look-up';
import { useReturn } from './look-up/return';
import { strings as lookUpStrings } from './look-up/strings';
import type { Notebook } from './notebook/notebook';
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
  /** Absent where nothing opens by itself, as in the example that new readers see. */
  alwaysOpen?: AlwaysOpen;
  lookUp: LookUp;
  /** Where in the article's text the block begins that is being read; null before the first, or when nobody can tell. */
  place: ReadonlySignal<number | null>;
  choices: PanelChoices;
  notebook: Notebook;
  actions: PanelActions;
}

export function Panel(props: PanelProps) {
  const { lookUp, actions } = props;
  const words = lookUp.words.value;
  const isLooking = words !== null;
  useReturn(isLooking);
  useEffect(() => {
    // As long as the article is being read, there is time.
    const soon = setTimeout(makeFormats);
    return () => clearTimeout(soon);
  }, []);
  return (
    <div class="panel">
      <main>
        <div class="tab" hidden={isLooking}>
          <TabView {...props} />
        </div>
        {words !== null && <LookUpView lookUp={lookUp} words={words} actions={actions} />}
      </main>
      {words === null && (
        <IconButton
          class="look-up-button"
          icon="search"
          label={lookUpStrings.open}
          onClick={() => (lookUp.words.value = '')}
        />
      )}
      <IconButton class="library" icon="library" label={strings.library} onClick={props.actions.openLibrary} />
      <IconButton class="settings" icon="settings" label={strings.settings} onClick={props.actions.openOptions} />
    </div>
  );
}
