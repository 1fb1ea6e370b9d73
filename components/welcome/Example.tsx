import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { analyse } from '../../lib/analyse/analyse';
import type { TabState } from '../../lib/browser/tab-state';
import { Highlights } from '../../lib/page/highlights';
import { ArticleView } from '../panel/ArticleView';
import type { CoverageState } from '../panel/coverage-state';
import type { PanelActions, Selection } from '../panel/panel-actions';
import { ExamplePage } from './ExamplePage';
import { exampleArticle } from './example-article';
import { exampleCoverage } from './example-coverage';
import { strings } from './strings';

const nothing = () => undefined;

/** An article with its backstory, found as people look: the panel and its highlights are those of the product. */
export function Example() {
  const words = strings.example;
  const text = useRef<HTMLDivElement>(null);
  const highlights = useRef<Highlights | null>(null);
  const isClear = useSignal(true);
  const selection = useSignal<Selection | null>(null);
  const report = useMemo(() => analyse(exampleArticle), []);
  const place = useSignal(null);
  const choices = { follows: useSignal(false), marksPage: useSignal(false) };
  const coverage = useSignal<CoverageState>(exampleCoverage(report));

  useEffect(() => {
    if (!text.current) return;
    highlights.current = new Highlights(text.current, exampleArticle);
    highlights.current.know(report);
    highlights.current.markAll(true);
    return () => highlights.current?.clear();
  }, [report]);

  const actions: PanelActions = {
    read: () => {
      isClear.value = true;
    },
    leaveReader: () => {
      isClear.value = false;
    },
    reveal: (spans) => highlights.current?.reveal(spans),
    light: (spans) => highlights.current?.light(spans),
    readAnyway: nothing,
    open: nothing,
    openOptions: nothing,
    openLibrary: nothing,
    retry: nothing,
  };
  const tab: Extract<TabState, { status: 'article' }> = {
    status: 'article',
    url: exampleArticle.url,
    reading: 'example',
    article: exampleArticle,
    report,
    feeds: [],
    readerOpen: isClear.value,
    isPrivate: false,
    stored: 'selection',
  };
  const select = ({ clientX, clientY }: MouseEvent) => {
    const mark = highlights.current?.at(clientX, clientY);
    if (mark) selection.value = { kind: mark.kind, index: mark.index };
  };
  return (
    <section class="example" aria-labelledby="example">
      <h2 id="example">{words.title}</h2>
      <p class="explanation">{words.lead}</p>
      <div class="panes">
        <ExamplePage isClear={isClear.value} text={text} onClick={select} onClear={actions.read} />
        <section class="panel" aria-label={words.panel}>
          <ArticleView {...{ tab, coverage, selection, place, choices, actions }} />
        </section>
      </div>
    </section>
  );
}
