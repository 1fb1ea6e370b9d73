import { useState } from 'preact/hooks';
import type { ImportResult } from '../../lib/archive/intake';
import type { TransferOptions } from '../../lib/archive/transfer';
import { Failure } from '../shared/Failure';
import { useKeptFocus } from '../shared/kept-focus';
import { BrowserImport } from './BrowserImport';
import { FileChoice } from './FileChoice';
import { ImportOutcome } from './ImportOutcome';
import type { ImportActions } from './library-import';
import { strings } from './strings';
import { TransferProgress } from './TransferProgress';
import { useTransfer } from './transfer-task';

interface ImportWaysProps {
  actions: ImportActions;
  onChange: () => void;
}

/** All ways into the library but reading. One at a time; where it stands and what came of it is said in one place. */
export function ImportWays({ actions, onChange }: ImportWaysProps) {
  const { state, start, cancel } = useTransfer<ImportResult | null>();
  const [total, setTotal] = useState(1);
  const place = useKeptFocus();
  const words = strings.import;
  const isRunning = state.status === 'running';

  const run = (size: number, work: (options: TransferOptions) => Promise<ImportResult | null>) => {
    setTotal(size);
    start((options) => work(options).finally(onChange));
  };
  const takeFiles = (files: File[]) => {
    const size = files.reduce((bytes, file) => bytes + file.size, 0);
    run(size, (options) => actions.importFiles(files, options));
  };
  return (
    <>
      <p class="quiet">{words.text}</p>
      <div class="transfer" ref={place} tabIndex={-1}>
        {!isRunning && (
          <div class="actions">
            <FileChoice icon="page" label={words.files} onChoose={takeFiles} />
            <FileChoice icon="library" label={words.folder} isFolder onChoose={takeFiles} />
          </div>
        )}
        {!isRunning && <BrowserImport actions={actions} run={(work) => run(1, work)} />}
        {isRunning && <TransferProgress label={words.running} done={state.done} total={total} onCancel={cancel} />}
        <div role="status">
          {isRunning && <p>{words.running}</p>}
          {state.status === 'done' && (state.value ? <ImportOutcome result={state.value} /> : <p>{words.refused}</p>)}
        </div>
        {state.status === 'failed' && <Failure reason={state.message} />}
      </div>
    </>
  );
}
