import { useAnswer } from '../shared/answer';
import { counted, fill, sizeLabel } from '../shared/wording';
import type { LibraryActions } from './library-actions';
import { strings } from './strings';

/** How much there is. */
export function StoredLine({ actions, changes }: { actions: LibraryActions; changes: number }) {
  const answer = useAnswer(actions.stats, String(changes));
  if (answer && 'failed' in answer) return null;
  // Its line is there before it is known: nothing below moves under a finger.
  if (!answer) return <p class="quiet">{strings.counting}</p>;
  const { read, fed, imported, seen, bytes } = answer.value;
  const articles = [
    counted(read, strings.read),
    ...(fed > 0 ? [counted(fed, strings.fed)] : []),
    ...(imported > 0 ? [counted(imported, strings.imported)] : []),
    counted(seen, strings.seen),
  ].join(', ');
  return <p class="quiet">{fill(strings.stored, { articles, size: sizeLabel(bytes) })}</p>;
}
