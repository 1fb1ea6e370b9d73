import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Report } from '../../lib/analyse/report';
import type { PanelArticle } from '../../lib/browser/tab-state';
import type { Block } from '../../lib/extract/article';
import type { CoverageState } from './coverage-state';
import type { Notebook } from './notebook/notebook';
import type { PanelActions, Selection } from './panel-actions';
import type { PanelChoices } from './panel-choices';
import type { SiteSearch } from './site-search';

/** The article in the panel, with what every card needs of it. */
export interface ArticleScope {
  article: PanelArticle;
  report: Report;
  coverage: ReadonlySignal<CoverageState>;
  selection: Signal<Selection | null>;
  /** The block of the text that is being read. */
  reading: ReadonlySignal<Block | null>;
  choices: PanelChoices;
  /** Where cards can be pinned; absent where nothing of the article may be kept. */
  notebook?: Notebook;
  /** Absent where no site may be asked. */
  siteSearch?: SiteSearch;
  actions: PanelActions;
}

export const ArticleContext = createContext<ArticleScope | null>(null);

export function useArticle(): ArticleScope {
  const scope = useContext(ArticleContext);
  if (!scope) throw new Error('Cards are shown inside an ArticleContext only');
  return scope;
}
