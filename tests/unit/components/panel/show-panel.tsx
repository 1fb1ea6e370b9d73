import { signal } from '@preact/signals';
import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import type { CoverageState } from '../../../../components/panel/coverage-state';
import type { LookUp } from '../../../../components/panel/look-up/look-up';
import type { Notebook } from '../../../../components/panel/notebook/notebook';
import { Panel } from '../../../../components/panel/Panel';
import type { PanelActions, Selection } from '../../../../components/panel/panel-actions';
import type { SiteSearch, SiteSearchState } from '../../../../components/panel/site-search';
import type { FullDossier } from '../../../../lib/archive/notebook';
import type { TabState } from '../../../../lib/browser/tab-state';
import type { Dossier } from '../../../../lib/notebook/pin';

/** Mounts the panel with signals and actions that a test can look at. */
export function showPanel(tab: TabState | null, earlier: CoverageState = null) {
  const state = signal(tab);
  const coverage = signal(earlier);
  const selection = signal<Selection | null>(null);
  const shortcut = signal<string | null>('Alt+R');
  const place = signal<number | null>(null);
  const choices = { follows: signal(false), marksPage: signal(false) };
  const actions = {
    read: vi.fn<PanelActions['read']>(),
    readAnyway: vi.fn<PanelActions['readAnyway']>(),
    leaveReader: vi.fn<PanelActions['leaveReader']>(),
    reveal: vi.fn<PanelActions['reveal']>(),
    light: vi.fn<PanelActions['light']>(),
    open: vi.fn<PanelActions['open']>(),
    openOptions: vi.fn<PanelActions['openOptions']>(),
    openLibrary: vi.fn<PanelActions['openLibrary']>(),
    compareTexts: vi.fn<NonNullable<PanelActions['compareTexts']>>(),
    retry: vi.fn<PanelActions['retry']>(),
  };
  const siteSearch = {
    news: signal<SiteSearchState | null>(null),
    always: signal(false),
    start: vi.fn<SiteSearch['start']>(),
    cancel: vi.fn<SiteSearch['cancel']>(),
    wordsFor: vi.fn<SiteSearch['wordsFor']>(async () => ['ferry', 'Oduya']),
    askFor: vi.fn<SiteSearch['askFor']>(() => () => {}),
    setAlways: vi.fn<SiteSearch['setAlways']>(),
  };
  const lookUp = {
    words: signal<string | null>(null),
    find: vi.fn<LookUp['find']>().mockResolvedValue({ exact: [], others: [] }),
    openCopy: vi.fn<LookUp['openCopy']>(),
    openLibrary: vi.fn<LookUp['openLibrary']>(),
  };
  const notebook = {
    dossiers: signal<Dossier[]>([]),
    current: signal<FullDossier | null>(null),
    failure: signal<string | null>(null),
    actions: {
      toggle: vi.fn<Notebook['actions']['toggle']>(),
      choose: vi.fn<Notebook['actions']['choose']>(),
      open: vi.fn<Notebook['actions']['open']>(),
    },
  };
  const view = render(
    <Panel {...{ state, coverage, selection, shortcut, siteSearch, lookUp, place, choices, notebook, actions }} />,
  );
  return { ...view, state, coverage, selection, shortcut, siteSearch, lookUp, place, choices, notebook, actions };
}
