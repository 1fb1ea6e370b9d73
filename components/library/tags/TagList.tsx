import type { ComponentChildren } from 'preact';
import { Name } from '../../shared/Name';
import { strings } from './strings';

interface TagListProps {
  tags: readonly string[];
  /** Show everything that has that tag. */
  onChoose: (tag: string) => void;
  /** What else can be done with one. */
  beside?: (tag: string) => ComponentChildren;
}

export function TagList({ tags, onChoose, beside }: TagListProps) {
  if (tags.length === 0) return null;
  return (
    <ul class="tags" aria-label={strings.title}>
      {tags.map((tag) => (
        <li key={tag}>
          <button type="button" class="tag" onClick={() => onChoose(tag)}>
            <Name>{tag}</Name>
          </button>
          {beside?.(tag)}
        </li>
      ))}
    </ul>
  );
}
