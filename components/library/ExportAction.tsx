import { ActionButton } from '../shared/ActionButton';
import { Failure } from '../shared/Failure';
import { useKeptFocus } from '../shared/kept-focus';
import type { LibraryActions } from './library-actions';
import { strings } from './strings';
import { TransferProgress } from './TransferProgress';
import { useTransfer } from './transfer-task';

interface ExportActionProps {
  /** How many articles and headlines there are. */
  total: number;
  actions: LibraryActions;
}

export function ExportAction({ total, actions }: ExportActionProps) {
  const { state, start, cancel } = useTransfer<'whole' | 'partial' | 'cancelled'>();
  const place = useKeptFocus();
  const words = strings.transfer;
  const isRunning = state.status === 'running';
  return (
    <div class="transfer" ref={place} tabIndex={-1}>
      {!isRunning && <ActionButton icon="page" label={words.export} onClick={() => start(actions.exportEverything)} />}
      {isRunning && <TransferProgress label={words.exporting} done={state.done} total={total} onCancel={cancel} />}
      <div role="status">
        {isRunning && <p>{words.exporting}</p>}
        {state.status === 'done' && <p>{words.exported[state.value]}</p>}
      </div>
      {state.status === 'failed' && <Failure reason={state.message} />}
    </div>
  );
}
