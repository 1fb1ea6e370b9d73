import { useId } from 'preact/hooks';
import { EVERYTHING, type LibraryQuery } from '../../lib/archive/library';
import { useAnswer } from '../shared/answer';
import { FormField } from './FormField';
import type { LibraryActions } from './library-actions';
import { isNarrowed } from './query';
import { strings } from './strings';
import { TagFilter } from './tags/TagFilter';

interface SearchFormProps {
  query: LibraryQuery;
  actions: LibraryActions;
  changes: number;
  onChange: (query: LibraryQuery) => void;
}

/** Every change is a search: there is no button to press. */
export function SearchForm({ query, actions, changes, onChange }: SearchFormProps) {
  const id = useId();
  const sites = useAnswer(actions.sites, String(changes));
  const { search } = strings;
  const set = (name: keyof LibraryQuery) => (event: { currentTarget: { value: string } }) =>
    onChange({ ...query, [name]: event.currentTarget.value });

  return (
    <search>
      <form class="search" onSubmit={(event) => event.preventDefault()}>
        <FormField class="words" label={search.label} id={`${id}-text`}>
          <input
            class="control"
            id={`${id}-text`}
            type="search"
            autocomplete="off"
            spellcheck={false}
            placeholder={search.placeholder}
            value={query.text}
            onInput={set('text')}
          />
        </FormField>
        <FormField label={search.person} id={`${id}-person`}>
          <input
            class="control"
            id={`${id}-person`}
            type="search"
            autocomplete="off"
            spellcheck={false}
            placeholder={search.personPlaceholder}
            value={query.person}
            onInput={set('person')}
          />
        </FormField>
        <FormField label={search.site} id={`${id}-site`}>
          <select class="control" id={`${id}-site`} value={query.site} onChange={set('site')}>
            <option value="">{search.anySite}</option>
            {sites &&
              'value' in sites &&
              sites.value.map(({ host, articles }) => (
                <option key={host} value={host}>
                  {`${host} (${articles})`}
                </option>
              ))}
          </select>
        </FormField>
        <TagFilter
          id={`${id}-tag`}
          tag={query.tag}
          actions={actions}
          changes={changes}
          onChange={(tag) => onChange({ ...query, tag })}
        />
        <FormField label={search.from} id={`${id}-from`}>
          <input class="control" id={`${id}-from`} type="date" value={query.from} onInput={set('from')} />
        </FormField>
        <FormField label={search.to} id={`${id}-to`}>
          <input class="control" id={`${id}-to`} type="date" value={query.to} onInput={set('to')} />
        </FormField>
        <FormField label={search.provenance} id={`${id}-kept`}>
          <select class="control" id={`${id}-kept`} value={query.provenance} onChange={set('provenance')}>
            {Object.entries(search.kept).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </FormField>
        {isNarrowed(query) && (
          <button type="button" class="clear" onClick={() => onChange(EVERYTHING)}>
            {search.clear}
          </button>
        )}
      </form>
    </search>
  );
}
