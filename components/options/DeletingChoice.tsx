import { useState } from 'preact/hooks';
import { ConfirmDeletion, type DeletionWords } from '../shared/ConfirmDeletion';
import { useKeptFocus } from '../shared/kept-focus';
import { fill } from '../shared/wording';
import { LabelledSelect, type LabelledSelectProps } from './LabelledSelect';

interface DeletingChoiceProps extends LabelledSelectProps {
  /** Whether something goes at once when that is chosen. */
  deletes: (value: number) => boolean;
  /** With the slot `{choice}`. */
  words: Pick<DeletionWords, 'question' | 'confirm' | 'cancel'>;
}

/** One of a few bounds. Before anything goes it is asked for: in a list of choices a slip of the keys is enough. */
export function DeletingChoice({ deletes, words, value, onChoose, ...select }: DeletingChoiceProps) {
  const [asked, setAsked] = useState<number | null>(null);
  const place = useKeptFocus();
  const choose = (chosen: number) => {
    const isAsked = chosen !== value && deletes(chosen);
    setAsked(isAsked ? chosen : null);
    if (!isAsked) onChoose(chosen);
  };
  const confirm = () => {
    if (asked !== null) onChoose(asked);
    setAsked(null);
  };
  const choice = select.choices.find((one) => one.value === asked)?.label ?? '';
  return (
    <div class="deleting-choice" ref={place} tabIndex={-1}>
      <LabelledSelect {...select} value={asked ?? value} onChoose={choose} />
      <div aria-live="polite">
        {asked !== null && (
          <ConfirmDeletion
            words={{
              question: fill(words.question, { choice }),
              confirm: fill(words.confirm, { choice }),
              cancel: words.cancel,
            }}
            onConfirm={confirm}
            onCancel={() => setAsked(null)}
          />
        )}
      </div>
    </div>
  );
}
