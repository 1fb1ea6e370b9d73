import { signal } from '@preact/signals';
import { render } from 'preact';
import type { CoverageState } from '../../components/panel/coverage-state';
import { Panel } from '../../components/panel/Panel';
import type { PanelActions, Selection } from '../../components/panel/panel-actions';
import type { TabState } from '../../lib/browser/tab-state';
import { largeCoverage, largeTab } from './large-report';

const nothing = () => undefined;
const actions: PanelActions = {
  ...{ read: nothing, readAnyway: nothing, leaveReader: nothing, reveal: nothing, light: nothing, open: nothing },
  ...{ openOptions: nothing, openLibrary: nothing, retry: nothing },
};
const state = signal<TabState | null>(null);
const coverage = signal<CoverageState>(null);
const place = signal<number | null>(null);
const app = document.getElementById('app');
if (app)
  render(
    <Panel
      {...{ state, coverage, place, actions }}
      selection={signal<Selection | null>(null)}
      shortcut={signal(null)}
      siteSearch={{
        news: signal(null),
        always: signal(false),
        start: nothing,
        cancel: nothing,
        setAlways: nothing,
        wordsFor: async () => [],
        askFor: () => () => undefined,
      }}
      lookUp={{
        words: signal(null),
        find: async () => ({ exact: [], others: [] }),
        openCopy: nothing,
        openLibrary: nothing,
      }}
      choices={{ follows: signal(false), marksPage: signal(false) }}
      notebook={{
        ...{ dossiers: signal([]), current: signal(null), failure: signal(null) },
        actions: { toggle: nothing, choose: nothing, open: nothing },
      }}
    />,
    app,
  );

/** Milliseconds of the thread from the beginning of a frame until it is painted. */
function frame(work: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const begin = performance.now();
      work();
      const painted = new MessageChannel();
      painted.port1.onmessage = () => resolve(performance.now() - begin);
      painted.port2.postMessage(null);
    });
  });
}

/** From the report being there to its first cards in a painted frame. */
async function firstContent(): Promise<number> {
  const begin = performance.now();
  state.value = largeTab;
  while (!document.querySelector('.card')) await frame(nothing);
  await frame(nothing);
  return performance.now() - begin;
}

/** The coverage arrives: the frame that shows it. */
const coverageFrame = (): Promise<number> =>
  frame(() => {
    coverage.value = largeCoverage;
  });

/** Opens everything that can be. */
async function openAll(): Promise<void> {
  for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
  for (let clicks = 0; clicks < 40; clicks++) {
    for (const button of document.querySelectorAll<HTMLElement>('.more'))
      if (!/fewer/.test(button.textContent ?? '')) button.click();
    await frame(nothing);
  }
}

/** The panel scrolls from end to end while the article does too. */
async function scrollFrames(): Promise<number[]> {
  const frames: number[] = [];
  for (let top = 0; top < document.documentElement.scrollHeight; top += 400)
    frames.push(
      await frame(() => {
        scrollTo({ top, behavior: 'instant' });
        place.value = largeTab.article.blocks[frames.length % largeTab.article.blocks.length]?.start ?? null;
      }),
    );
  return frames;
}

Object.assign(globalThis, { firstContent, coverageFrame, openAll, scrollFrames });
