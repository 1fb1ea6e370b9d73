import type { LibraryResult } from '../../lib/archive/library';
import { MarkedText } from '../shared/MarkedText';
import type { LibraryActions } from './library-actions';
import { SourceFacts } from './SourceFacts';
import { ViewLink } from './ViewLink';

export function ResultItem({ result, actions }: { result: LibraryResult; actions: LibraryActions }) {
  const { id, headline, snippet } = result;
  return (
    <li class="result">
      <h3 dir="auto">
        <ViewLink to={{ kind: 'article', id }} actions={actions}>
          <MarkedText {...headline} />
        </ViewLink>
      </h3>
      <SourceFacts article={result} />
      {snippet && (
        <p class="passage" dir="auto">
          <MarkedText {...snippet} />
        </p>
      )}
    </li>
  );
}
