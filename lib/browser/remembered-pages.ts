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

/** More than anybody sorts by. */
const FOLDERS_MAX = 50;

const childrenOf = ({ children = [] }: BookmarkNode) => children;

/** All bookmarks, in any depth of folders, each page once with all the folders that it lies in. */
export async function* bookmarkedPages(): AsyncGenerator<Step> {
  const pages = new Map<string, Remembered & { tags: string[] }>();
  const roots: BookmarkNode[] = await browser.bookmarks.getTree();
  // Below the root are the browser's own folders, as "Bookmarks bar": what lies there is not sorted.
  const open = roots
    .flatMap(childrenOf)
    .flatMap(childrenOf)
    .map((node) => ({ node, folders: [] as string[] }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, folders } = next;
    const within = [...folders, node.title].slice(0, FOLDERS_MAX);
    for (const child of childrenOf(node)) open.push({ node: child, folders: within });
    if (!node.url) continue;
    const known = pages.get(node.url) ?? { url: node.url, title: node.title, when: node.dateAdded ?? null, tags: [] };
    pages.set(node.url, { ...known, tags: [...known.tags, ...folders].slice(0, FOLDERS_MAX) });
  }
  yield { pages: [...pages.values()], share: 1 };
}
