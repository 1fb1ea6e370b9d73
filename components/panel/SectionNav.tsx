import { useCurrentSection } from './current-section';
import { strings } from './strings';

export interface NavEntry {
  id: string;
  label: string;
  /** Null while it is not known. */
  count: number | null;
}

export function SectionNav({ entries }: { entries: NavEntry[] }) {
  const current = useCurrentSection(entries.map((entry) => entry.id));
  return (
    <nav class="sections" aria-label={strings.sections.label}>
      <ul>
        {entries.map(({ id, label, count }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? 'location' : undefined}
              onClick={(event) => jump(event, id)}
            >
              {label} {count !== null && <span class="count">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Without the hash in the address, which the panel's history has no use for. */
function jump(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(`${id}-title`)?.focus({ preventScroll: true });
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
}
