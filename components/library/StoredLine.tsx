import { counted, fill, sizeLabel } from '../shared/wording';
import { useAnswer } from './answer';
import type { LibraryActions } from './library-actions';
import { strings } from './strings';

/** How much there is. */
export function StoredLine({ actions, changes }: { actions: LibraryActions; changes: number }) {
  const answer = useAnswer(actions.stats, String(changes));
  if (!answer || 'failed' in answer) return null;
  const { read, seen, bytes } = answer.value;
  const values = { read: counted(read, strings.read), seen: counted(seen, strings.seen), size: sizeLabel(bytes) };
  return <p class="quiet">{fill(strings.stored, values)}</p>;
}
