import type { ComponentChildren } from 'preact';
import { tagKey } from '../../../lib/archive/tag';
import { Name } from '../../shared/Name';
import { strings } from './strings';

interface TagListProps {
  tags: readonly string[];
  /** By which what is shown was narrowed; left out where nothing is. */
  chosen?: string;
  /** Show what has that tag; pressed once more, everything. */
  onChoose: (tag: string) => void;
  /** What else can be done with one. */
  beside?: (tag: string) => ComponentChildren;
}

export function TagList({ tags, chosen, onChoose, beside }: TagListProps) {
  if (tags.length === 0) return null;
  return (
    <ul class="tags" aria-label={strings.title}>
      {tags.map((tag) => (
        <li key={tag}>
          <button
            type="button"
            class="tag"
            aria-pressed={chosen === undefined ? undefined : tagKey(chosen) === tagKey(tag)}
            onClick={() => onChoose(tag)}
          >
            <Name>{tag}</Name>
          </button>
          {beside?.(tag)}
        </li>
      ))}
    </ul>
  );
}
