import { useRef, useState } from 'preact/hooks';
import type { ImportResult } from '../../lib/archive/transfer';
import { ActionButton } from '../shared/ActionButton';
import { Failure } from '../shared/Failure';
import { ImportOutcome } from './ImportOutcome';
import type { LibraryActions } from './library-actions';
import { strings } from './strings';
import { TransferProgress } from './TransferProgress';
import { useTransfer } from './transfer-task';

interface ImportActionProps {
  actions: LibraryActions;
  onChange: () => void;
}

export function ImportAction({ actions, onChange }: ImportActionProps) {
  const { state, start, cancel } = useTransfer<ImportResult>();
  const [size, setSize] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const words = strings.transfer;
  const isRunning = state.status === 'running';

  const choose = (event: { currentTarget: HTMLInputElement }) => {
    const field = event.currentTarget;
    const [file] = field.files ?? [];
    if (!file) return;
    setSize(file.size);
    start((options) =>
      actions.importFile(file, options).finally(() => {
        // The same file may be chosen once more.
        field.value = '';
        onChange();
      }),
    );
  };
  return (
    <div class="transfer">
      <input ref={input} type="file" accept=".jsonl,.ndjson" aria-label={words.file} onChange={choose} hidden />
      {!isRunning && <ActionButton icon="library" label={words.import} onClick={() => input.current?.click()} />}
      {isRunning && <TransferProgress label={words.importing} done={state.done} total={size} onCancel={cancel} />}
      <div role="status">
        {isRunning && <p>{words.importing}</p>}
        {state.status === 'done' && <ImportOutcome result={state.value} />}
      </div>
      {state.status === 'failed' && <Failure reason={state.message} />}
    </div>
  );
}
