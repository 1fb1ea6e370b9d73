import { browser } from 'wxt/browser';
import type { Remembered } from '../import/import-visited';

type Memory = 'history' | 'bookmarks';

/** Must be called first thing in a click. */
export const requestMemory = (memory: Memory) => browser.permissions.request({ permissions: [memory] });
/** Given back as soon as it has served. */
export const giveBackMemory = (memory: Memory) => browser.permissions.remove({ permissions: [memory] });

type Step = { pages: Remembered[]; share: number };

const DAY_MS = 86_400_000;
const STEP_DAYS = 30;
/** No browser remembers more. */
const ALL_DAYS = 7_300;
/** Of one step; nobody reads more in a month. */
const STEP_MAX = 20_000;

/** The pages visited in so many days before `now`, all of them for null, latest first and a month at a time. */
export async function* visitedPages(days: number | null, now: number): AsyncGenerator<Step> {
  const span = days ?? ALL_DAYS;
  for (let done = 0; done < span; done += STEP_DAYS) {
    const startTime = now - Math.min(span, done + STEP_DAYS) * DAY_MS;
    const endTime = now - done * DAY_MS;
    const found = await browser.history.search({ text: '', startTime, endTime, maxResults: STEP_MAX });
    const pages = found.map(({ url = '', title, lastVisitTime }) => ({
      url,
      title: title ?? '',
      when: lastVisitTime ?? null,
    }));
    yield { pages, share: Math.min(1, (done + STEP_DAYS) / span) };
  }
}

/** A folder or a page of the bookmarks, as browsers give them. */
interface BookmarkNode {
  url?: string;
  title: string;
  dateAdded?: number;
  children?: BookmarkNode[];
}

/** All bookmarks, in any depth of folders. */
export async function* bookmarkedPages(): AsyncGenerator<Step> {
  const open: BookmarkNode[] = await browser.bookmarks.getTree();
  const pages: Remembered[] = [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.children) open.push(...node.children);
    if (node.url) pages.push({ url: node.url, title: node.title, when: node.dateAdded ?? null });
  }
  yield { pages, share: 1 };
}
