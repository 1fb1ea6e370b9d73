import type { LibraryPage, LibraryQuery } from '../../lib/archive/library';
import { ConfirmedDeletion } from '../shared/ConfirmedDeletion';
import { counted } from '../shared/wording';
import type { LibraryActions } from './library-actions';
import { isNarrowed } from './query';
import { doneText, strings } from './strings';

interface DeleteFoundProps {
  found: LibraryPage & { query: LibraryQuery };
  actions: LibraryActions;
  onChange: () => void;
}

/** A site, a time span, a person: whatever the search finds can be deleted as one. */
export function DeleteFound({ found: { query, total }, actions, onChange }: DeleteFoundProps) {
  const { found, everything } = strings.deletion;
  const words = isNarrowed(query)
    ? {
        ...found,
        ask: counted(total, found.ask),
        question: counted(total, found.question),
        confirm: counted(total, found.confirm),
      }
    : everything;
  const work = () => (isNarrowed(query) ? actions.deleteFound(query) : actions.deleteEverything()).finally(onChange);
  return (
    <div class={total > 0 ? 'delete' : 'delete nothing'}>
      <ConfirmedDeletion key={JSON.stringify(query)} words={words} work={work} done={doneText} />
    </div>
  );
}
