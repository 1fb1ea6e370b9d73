import type { CoverageItem } from '../../lib/coverage/coverage';

export interface CoverageGroup {
  list: CoverageItem['list'];
  items: CoverageItem[];
}

/** Same story before background, the best first; a list without entries is left out. */
export function groupCoverage(items: CoverageItem[]): CoverageGroup[] {
  const lists: CoverageItem['list'][] = ['same-story', 'background'];
  return lists
    .map((list) => ({ list, items: items.filter((item) => item.list === list).sort((a, b) => b.score - a.score) }))
    .filter((group) => group.items.length > 0);
}
