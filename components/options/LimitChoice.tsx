import type { ReadonlySignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { sizeLabel } from '../shared/wording';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

const SIZES = [0, 250_000_000, 500_000_000, 1_000_000_000, 5_000_000_000];

interface LimitChoiceProps {
  /** Bytes; zero for none; null while it is being read. */
  limit: ReadonlySignal<number | null>;
  actions: OptionsActions;
}

/** How much may be stored, and what goes when it is more. */
export function LimitChoice({ limit, actions }: LimitChoiceProps) {
  const id = useId();
  const { label, none, text } = strings.stored.limit;
  if (limit.value === null) return null;
  return (
    <div class="limit">
      <label for={id}>{label}</label>
      <select
        id={id}
        aria-describedby={`${id}-text`}
        value={String(limit.value)}
        onChange={(event) => void actions.limitStorage(Number(event.currentTarget.value))}
      >
        {SIZES.map((size) => (
          <option key={size} value={String(size)}>
            {size === 0 ? none : sizeLabel(size)}
          </option>
        ))}
      </select>
      <p class="quiet" id={`${id}-text`}>
        {text}
      </p>
    </div>
  );
}
