import { ActionButton } from '../shared/ActionButton';
import { strings } from './strings';

interface TransferProgressProps {
  label: string;
  done: number;
  /** What `done` will be in the end, as far as is known. */
  total: number;
  onCancel: () => void;
}

export function TransferProgress({ label, done, total, onCancel }: TransferProgressProps) {
  return (
    <div class="transfer-progress">
      <progress aria-label={label} value={Math.min(done, total)} max={Math.max(1, total)} />
      <ActionButton label={strings.transfer.cancel} onClick={onCancel} />
    </div>
  );
}
