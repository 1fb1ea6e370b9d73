import type { CoverageItem } from '../../lib/coverage/coverage';
import { CoverageEntry } from './CoverageEntry';
import { MoreList } from './MoreList';
import { strings } from './strings';

export function CoverageList({ items, first }: { items: CoverageItem[]; first: number }) {
  return (
    <MoreList
      class="entries"
      items={items}
      first={first}
      more={strings.coverage.more}
      render={(item) => <CoverageEntry key={item.url} item={item} />}
    />
  );
}
