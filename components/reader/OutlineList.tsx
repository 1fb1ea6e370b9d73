import type { ReadonlySignal } from '@preact/signals';
import { Name } from '../shared/Name';
import type { OutlineEntry } from './outline';
import { goTo } from './page-link';

interface OutlineListProps {
  entries: readonly OutlineEntry[];
  /** The place in the list of the heading being read; -1 above the first. */
  current: ReadonlySignal<number>;
  /** After one was gone to. */
  onGo?: () => void;
}

/** The article's headings, to go to; the one being read is marked. */
export function OutlineList({ entries, current, onGo }: OutlineListProps) {
  return (
    <ul class="outline-list">
      {entries.map(({ element, text, depth }, place) => (
        <li key={element} data-depth={depth}>
          <button
            type="button"
            aria-current={place === current.value ? 'location' : undefined}
            onClick={() => {
              onGo?.();
              goTo(element);
            }}
          >
            <Name>{text}</Name>
          </button>
        </li>
      ))}
    </ul>
  );
}
