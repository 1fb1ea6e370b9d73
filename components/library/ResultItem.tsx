import type { TaggedResult } from '../../lib/archive/library';
import { MarkedText } from '../shared/MarkedText';
import type { LibraryActions } from './library-actions';
import { SourceFacts } from './SourceFacts';
import { TagList } from './tags/TagList';
import { ViewLink } from './ViewLink';

interface ResultItemProps {
  result: TaggedResult;
  actions: LibraryActions;
  /** The tag by which the results were narrowed. */
  tag: string;
  onTag: (tag: string) => void;
}

export function ResultItem({ result, actions, tag, onTag }: ResultItemProps) {
  const { id, headline, snippet, tags } = result;
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
      <TagList tags={tags} chosen={tag} onChoose={onTag} />
    </li>
  );
}
