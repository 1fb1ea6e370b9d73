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

interface NotesProps {
  tab: Extract<TabState, { status: 'article' }>;
}

/** What the reader has to know before anything else: that not all of it was read, or that it is not kept. */
export function ArticleNotes({ tab }: NotesProps) {
  const stored = storedOf(tab);
  const { notice } = tab.article;
  if (!notice && isUsual(stored)) return null;
  return (
    <ul class="notes">
      {notice && (
        <li class="notice">
          <Icon name="warning" />
          {told(plainText(notice))}
        </li>
      )}
      {!isUsual(stored) && (
        <li class={stored}>
          <Icon name={ICONS[stored]} />
          {[strings.stored[stored], tab.refused && told(tab.refused)].filter(Boolean).join(' ')}
        </li>
      )}
    </ul>
  );
}

/** That the article is kept, as it usually is: nothing to read first. */
export function KeptNote({ tab }: NotesProps) {
  const stored = storedOf(tab);
  if (!isUsual(stored)) return null;
  return (
    <ul class="notes">
      <li class={stored}>
        <Icon name={ICONS[stored]} />
        {strings.stored[stored]}
      </li>
    </ul>
  );
}

const storedOf = ({ isPrivate, stored }: NotesProps['tab']): Stored => (isPrivate ? 'private' : stored);
const isUsual = (stored: Stored) => stored === 'stored' || stored === 'pending';
