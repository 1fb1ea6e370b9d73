import { useId, useRef, useState } from 'preact/hooks';
import type { LibraryArticle } from '../../../lib/archive/library';
import { TAG_MAX, TAGS_MAX } from '../../../lib/archive/tag';
import { ActionButton } from '../../shared/ActionButton';
import { useAnswer } from '../../shared/answer';
import { errorText } from '../../shared/error-text';
import { Failure } from '../../shared/Failure';
import { IconButton } from '../../shared/IconButton';
import { fill, numberLabel } from '../../shared/wording';
import { FormField } from '../FormField';
import type { LibraryActions } from '../library-actions';
import { strings } from './strings';
import { TagList } from './TagList';

interface TagEditorProps {
  article: LibraryArticle;
  actions: LibraryActions;
  onChange: () => void;
}

/** The tags of an article: each leads to all that have it, can be removed, and others can be added. */
export function TagEditor({ article, actions, onChange }: TagEditorProps) {
  const id = useId();
  const [tags, setTags] = useState(article.tags);
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<{ said: string } | { failed: string }>({ said: '' });
  const field = useRef<HTMLInputElement>(null);
  const known = useAnswer(actions.tags, tags.join());
  const others = known && 'value' in known ? known.value.filter(({ name }) => !tags.includes(name)) : [];

  const change = async (work: Promise<{ tags: string[] }>, said: string) => {
    try {
      setTags((await work).tags);
      setOutcome({ said });
      setTyped('');
      onChange();
    } catch (error) {
      setOutcome({ failed: errorText(error) });
    }
    // The button of a tag that was removed is gone.
    field.current?.focus();
  };
  const add = () => {
    if (typed.trim() === '') field.current?.focus();
    else void change(actions.addTag(article.id, typed), strings.added);
  };
  return (
    <section class="tag-editor" aria-label={strings.title}>
      <TagList
        tags={tags}
        onChoose={(tag) => actions.open({ kind: 'search', tag })}
        beside={(tag) => (
          <IconButton
            icon="close"
            label={fill(strings.remove, { tag })}
            onClick={() => void change(actions.removeTag(article.id, tag), strings.removed)}
          />
        )}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <FormField label={strings.label} id={`${id}-tag`}>
          <input
            class="control"
            ref={field}
            id={`${id}-tag`}
            list={`${id}-known`}
            autocomplete="off"
            maxLength={TAG_MAX}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </FormField>
        <datalist id={`${id}-known`}>
          {others.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <ActionButton icon="plus" label={strings.add} onClick={add} />
      </form>
      {tags.length >= TAGS_MAX && <p class="quiet">{fill(strings.full, { n: numberLabel(TAGS_MAX) })}</p>}
      <p role="status" class="visually-hidden">
        {'said' in outcome && outcome.said}
      </p>
      {'failed' in outcome && <Failure reason={outcome.failed} />}
    </section>
  );
}
