import { callArchive } from '../archive/client';
import { isHighlight, isPosition } from '../archive/highlights';
import { SENTENCES } from '../sentences';
import type { TabCalls } from './calls';
import { type Handlers, unwrap } from './messages';
import type { Sender } from './on-message';
import { isSameSite } from './sites';
import type { Stored, TabState } from './tab-state';
import { loadState } from './tab-states';

type TraceHandlers = Required<Pick<Handlers<TabCalls>, 'traces' | 'highlighted' | 'unhighlighted' | 'readTo'>>;

const NOTHING = { highlights: [], position: null };
/** Analysing and saving take well under a second. */
const PATIENCE_MS = 10_000;
const STEP_MS = 150;

/**
 * What a tab may do with the traces of articles: ask for those of its own site, and change those of the article that it
 * shows. Nothing of a private window is kept, and it is shown nothing.
 */
export const traceHandlers: TraceHandlers = {
  async traces(sender, address) {
    if (sender.tab?.incognito || !isSameSite(address, sender.url ?? '')) return NOTHING;
    return unwrap(await callArchive({ call: 'traces', args: [address] }));
  },
  async highlighted(sender, address, highlight) {
    if (!isHighlight(highlight)) throw new Error(SENTENCES.noHighlight);
    const stored = await whetherStored(sender, address);
    if (stored !== 'stored') return stored;
    const { kept } = unwrap(await callArchive({ call: 'keepHighlight', args: [address, highlight] }));
    return kept ? 'stored' : 'failed';
  },
  async unhighlighted(sender, address, id) {
    if ((await whetherStored(sender, address)) !== 'stored') return;
    unwrap(await callArchive({ call: 'deleteHighlight', args: [address, String(id)] }));
  },
  async readTo(sender, address, position) {
    if (position !== null && !isPosition(position)) throw new Error('This is no position.');
    if ((await whetherStored(sender, address)) !== 'stored') return;
    unwrap(await callArchive({ call: 'keepPosition', args: [address, position] }));
  },
};

/** Whether the tab shows the article of that address and it is kept; waits while that is being settled. */
async function whetherStored({ tab }: Sender, address: string): Promise<Stored> {
  if (tab?.id === undefined) return 'failed';
  if (tab.incognito) return 'private';
  const end = Date.now() + PATIENCE_MS;
  let state = await loadState(tab.id);
  while (isUnsettled(state) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    state = await loadState(tab.id);
  }
  if (state?.status !== 'article' || (state.article.canonical ?? state.article.url) !== address) return 'failed';
  return state.stored;
}

const isUnsettled = (state: TabState | null) =>
  state?.status === 'reading' || (state?.status === 'article' && state.stored === 'pending');
