import type { TabState } from '../../lib/browser/tab-state';
import { siteOf } from '../shared/web-address';
import { fill } from '../shared/wording';
import type { AlwaysOpen } from './always-open';
import { strings } from './strings';

interface AlwaysOpenChoiceProps {
  tab: Extract<TabState, { status: 'article' }>;
  alwaysOpen: AlwaysOpen;
}

/** Not in private windows: the site would be kept. */
export function AlwaysOpenChoice({ tab, alwaysOpen }: AlwaysOpenChoiceProps) {
  const site = siteOf(tab.article.url);
  if (!site || tab.isPrivate) return null;
  return (
    <div class="always-open">
      <label class="always">
        <input
          type="checkbox"
          checked={alwaysOpen.isOn.value}
          onChange={({ currentTarget }) => alwaysOpen.set(currentTarget.checked)}
        />
        <span>{fill(strings.alwaysOpen.label, { site })}</span>
      </label>
      <p class="note" role="status">
        {alwaysOpen.isRefused.value && fill(strings.alwaysOpen.refused, { site })}
      </p>
    </div>
  );
}
