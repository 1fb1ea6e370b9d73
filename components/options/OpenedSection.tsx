import type { ReadonlySignal } from '@preact/signals';
import { Failure } from '../shared/Failure';
import { useTask } from '../shared/task';
import { HostList } from './HostList';
import { OptionsSection } from './OptionsSection';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

interface OpenedSectionProps {
  opened: ReadonlySignal<string[] | null>;
  actions: OptionsActions;
}

/** The sites whose articles open in the reader by themselves. */
export function OpenedSection({ opened, actions }: OpenedSectionProps) {
  const { title, text } = strings.opened;
  const task = useTask<void>();
  return (
    <OptionsSection id="opened" icon="book" title={title} text={text}>
      <HostList
        hosts={opened.value}
        words={strings.opened}
        onRemove={(host) => task.start(() => actions.stopOpening(host))}
      />
      {task.state.status === 'failed' && <Failure reason={task.state.message} />}
    </OptionsSection>
  );
}
