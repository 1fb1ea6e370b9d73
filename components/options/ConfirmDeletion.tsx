import { useId } from 'preact/hooks';
import { ActionButton } from '../shared/ActionButton';
import { strings } from './strings';

interface ConfirmDeletionProps {
  onConfirm: () => void;
  onCancel: () => void;
}

export function ConfirmDeletion({ onConfirm, onCancel }: ConfirmDeletionProps) {
  const id = useId();
  const { question, confirm, cancel } = strings.deletion;
  return (
    <fieldset class="confirm" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <div class="actions">
        <ActionButton icon="trash" look="danger" label={confirm} onClick={onConfirm} />
        <ActionButton label={cancel} onClick={onCancel} />
      </div>
    </fieldset>
  );
}
