import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Report } from '../../lib/analyse/report';
import type { PanelArticle } from '../../lib/browser/tab-state';
import type { CoverageState } from './coverage-state';
import type { PanelActions, Selection } from './panel-actions';

/** The article in the panel, with what every card needs of it. */
export interface ArticleScope {
  article: PanelArticle;
  report: Report;
  coverage: ReadonlySignal<CoverageState>;
  selection: Signal<Selection | null>;
  actions: PanelActions;
}

export const ArticleContext = createContext<ArticleScope | null>(null);

export function useArticle(): ArticleScope {
  const scope = useContext(ArticleContext);
  if (!scope) throw new Error('Cards are shown inside an ArticleContext only');
  return scope;
}
