import type { Ref } from 'preact';
import type { LibraryPage, LibraryQuery } from '../../lib/archive/library';
import { ActionButton } from '../shared/ActionButton';
import { counted, fill } from '../shared/wording';
import { DeleteFound } from './DeleteFound';
import type { LibraryActions } from './library-actions';
import { isNarrowed } from './query';
import { ResultItem } from './ResultItem';
import { strings } from './strings';

interface FoundListProps {
  /** Null while nothing is known yet. */
  found: (LibraryPage & { query: LibraryQuery }) | null;
  /** How many more each click shows. */
  page: number;
  /** Where it stands, to lead the reader there. */
  place: Ref<HTMLElement>;
  actions: LibraryActions;
  onMore: () => void;
  onTag: (tag: string) => void;
  onChange: () => void;
}

export function FoundList({ found, page, place, actions, onMore, onTag, onChange }: FoundListProps) {
  const words = strings.results;
  const left = found ? Math.min(page, found.total - found.results.length) : 0;
  const name = found?.query.person.trim();
  return (
    <section class="found" aria-labelledby="found" ref={place} tabIndex={-1}>
      <div class="found-head">
        <h2 id="found">{words.title}</h2>
        <p role="status">{found ? counted(found.total, words.found) : strings.loading}</p>
        {found && name && found.total > 0 && (
          <ActionButton
            icon="quote"
            label={fill(words.said, { name })}
            onClick={() => actions.open({ kind: 'person', name })}
          />
        )}
      </div>
      {found?.total === 0 && <p class="empty">{isNarrowed(found.query) ? words.nothing : words.empty}</p>}
      <ol class="results">
        {found?.results.map((result) => (
          <ResultItem key={result.id} result={result} actions={actions} tag={found.query.tag} onTag={onTag} />
        ))}
      </ol>
      {left > 0 && <ActionButton label={counted(left, words.more)} onClick={onMore} />}
      {found && <DeleteFound found={found} actions={actions} onChange={onChange} />}
    </section>
  );
}
