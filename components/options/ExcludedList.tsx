import { Icon } from '../shared/Icon';
import { fill } from '../shared/wording';
import { strings } from './strings';

interface ExcludedListProps {
  hosts: string[] | null;
  onRemove: (host: string) => void;
}

export function ExcludedList({ hosts, onRemove }: ExcludedListProps) {
  const { loading, empty, remove, removeShort } = strings.excluded;
  if (!hosts) return <p class="quiet">{loading}</p>;
  if (!hosts.length) return <p class="quiet">{empty}</p>;
  return (
    <ul class="hosts">
      {hosts.toSorted().map((host) => (
        <li key={host}>
          <bdi>{host}</bdi>
          <button type="button" aria-label={fill(remove, { host })} title={removeShort} onClick={() => onRemove(host)}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
