import type { ReadonlySignal } from '@preact/signals';
import { Failure } from '../shared/Failure';
import { useTask } from '../shared/task';
import { HostList } from './HostList';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

interface ReachedSitesProps {
  /** Hosts that may be reached one by one; null while they are being read. */
  reached: ReadonlySignal<string[] | null>;
  actions: Pick<OptionsActions, 'stopReaching'>;
}

/** Single sites that were allowed, for whatever reason, to be taken back here. */
export function ReachedSites({ reached, actions }: ReachedSitesProps) {
  const { text, remove, removeShort } = strings.access.sites;
  const task = useTask<unknown>();
  if (!reached.value?.length) return null;
  return (
    <div>
      <p class="quiet">{text}</p>
      <HostList
        hosts={reached.value}
        words={{ loading: '', empty: '', remove, removeShort }}
        onRemove={(host) => task.start(() => actions.stopReaching(host))}
      />
      {task.state.status === 'failed' && <Failure reason={task.state.message} />}
    </div>
  );
}
