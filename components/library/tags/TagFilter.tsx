import { tagKey } from '../../../lib/archive/tag';
import { useAnswer } from '../../shared/answer';
import { FormField } from '../FormField';
import type { LibraryActions } from '../library-actions';
import { strings } from './strings';

interface TagFilterProps {
  id: string;
  tag: string;
  actions: LibraryActions;
  changes: number;
  onChange: (tag: string) => void;
}

/** One tag out of those there are; not shown where there are none. */
export function TagFilter({ id, tag, actions, changes, onChange }: TagFilterProps) {
  const answer = useAnswer(actions.tags, String(changes));
  const tags = answer && 'value' in answer ? answer.value : [];
  if (tags.length === 0 && !tag) return null;
  // Written in another case it is the same; one that is rare or gone is not in the list.
  const chosen = tags.find(({ name }) => tagKey(name) === tagKey(tag))?.name ?? tag;
  const isListed = tags.some(({ name }) => name === chosen);
  return (
    <FormField class="by-tag" label={strings.filter} id={id}>
      <select class="control" id={id} value={chosen} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{strings.any}</option>
        {chosen && !isListed && <option value={chosen}>{chosen}</option>}
        {tags.map(({ name, articles }) => (
          <option key={name} value={name}>
            {`${name} (${articles})`}
          </option>
        ))}
      </select>
    </FormField>
  );
}
