import { useId } from 'preact/hooks';
import { ActionButton } from './ActionButton';

export interface DeletionWords {
  /** On the button that asks. */
  ask: string;
  question: string;
  confirm: string;
  cancel: string;
  running: string;
}

interface ConfirmDeletionProps {
  words: Pick<DeletionWords, 'question' | 'confirm' | 'cancel'>;
  onConfirm: () => void;
  onCancel: () => void;
}

export function ConfirmDeletion({ words, onConfirm, onCancel }: ConfirmDeletionProps) {
  const id = useId();
  return (
    <fieldset class="confirm" aria-labelledby={id}>
      <p id={id}>{words.question}</p>
      <div class="actions">
        <ActionButton icon="trash" look="danger" label={words.confirm} onClick={onConfirm} />
        <ActionButton label={words.cancel} onClick={onCancel} />
      </div>
    </fieldset>
  );
}
