import { ActionButton } from '../shared/ActionButton';
import type { LibraryActions } from './library-actions';
import { SEARCH } from './library-view';
import { strings } from './strings';

export function BackButton({ actions }: { actions: LibraryActions }) {
  return (
    <nav class="back">
      <ActionButton icon="back" label={strings.back} onClick={() => actions.open(SEARCH)} />
    </nav>
  );
}
