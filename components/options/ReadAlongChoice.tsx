import type { ReadonlySignal } from '@preact/signals';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

interface ReadAlongChoiceProps {
  readAlong: ReadonlySignal<boolean | null>;
  actions: Pick<OptionsActions, 'setReadAlong'>;
}

export function ReadAlongChoice({ readAlong, actions }: ReadAlongChoiceProps) {
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          checked={readAlong.value ?? false}
          disabled={readAlong.value === null}
          aria-describedby="read-along-text"
          onChange={({ currentTarget }) => void actions.setReadAlong(currentTarget.checked)}
        />
        {strings.access.along}
      </label>
      <p class="quiet" id="read-along-text">
        {strings.access.alongText}
      </p>
    </div>
  );
}
