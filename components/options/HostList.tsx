import { Icon } from '../shared/Icon';
import { fill } from '../shared/wording';

interface HostListProps {
  /** Null while they are being read. */
  hosts: string[] | null;
  words: Record<'loading' | 'empty' | 'remove' | 'removeShort', string>;
  onRemove: (host: string) => void;
}

export function HostList({ hosts, words, onRemove }: HostListProps) {
  const { loading, empty, remove, removeShort } = words;
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
