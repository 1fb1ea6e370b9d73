import { useId, useState } from 'preact/hooks';
import { useAnswer } from '../shared/answer';
import { Failure } from '../shared/Failure';
import { Name } from '../shared/Name';
import { useSettled } from '../shared/settled';
import { counted } from '../shared/wording';
import { BackButton } from './BackButton';
import { FormField } from './FormField';
import type { LibraryActions } from './library-actions';
import { strings } from './strings';
import { ViewLink } from './ViewLink';

const TYPING_MS = 150;

/** Everybody whom the library quotes, most quoted first. */
export function PeopleView({ actions }: { actions: LibraryActions }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const name = useSettled(typed, TYPING_MS);
  const answer = useAnswer(() => actions.people(name), name);
  const people = answer && 'value' in answer ? answer.value : null;
  const words = strings.people;
  return (
    <>
      <BackButton actions={actions} />
      <h1>{words.title}</h1>
      <FormField label={words.label} id={id}>
        <input
          class="control"
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </FormField>
      {answer && 'failed' in answer && <Failure reason={answer.failed} />}
      <p class="quiet" role="status">
        {people ? counted(people.length, words.count) : strings.loading}
      </p>
      <ol class="speakers">
        {people?.map((person) => (
          <li key={person.name}>
            <ViewLink to={{ kind: 'person', name: person.name }} actions={actions}>
              <Name>{person.name}</Name>
            </ViewLink>
            <span class="quiet">{counted(person.quotes, strings.person.quotes)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
