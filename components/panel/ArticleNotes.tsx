import type { Stored, TabState } from '../../lib/browser/tab-state';
import { Icon, type IconName } from '../shared/Icon';
import { plainText } from '../shared/plain-text';
import { told } from '../shared/sentences';
import { strings } from './strings';

const ICONS: Record<Stored, IconName> = {
  stored: 'check',
  pending: 'clock',
  private: 'lock',
  excluded: 'lock',
  selection: 'quote',
  failed: 'warning',
};

/** What the reader has to know of this article beside what it says: whether it is kept, whether all of it was read. */
export function ArticleNotes({ tab }: { tab: Extract<TabState, { status: 'article' }> }) {
  const stored = tab.isPrivate ? 'private' : tab.stored;
  const { notice } = tab.article;
  return (
    <ul class="notes">
      {notice && (
        <li class="notice">
          <Icon name="warning" />
          {told(plainText(notice))}
        </li>
      )}
      <li class={stored}>
        <Icon name={ICONS[stored]} />
        {[strings.stored[stored], tab.refused && told(tab.refused)].filter(Boolean).join(' ')}
      </li>
    </ul>
  );
}
