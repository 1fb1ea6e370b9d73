import type { ReadonlySignal } from '@preact/signals';
import { sizeLabel } from '../shared/wording';
import { LabelledSelect } from './LabelledSelect';
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
  const { label, none, text } = strings.stored.limit;
  if (limit.value === null) return null;
  const choices = SIZES.map((value) => ({ value, label: value === 0 ? none : sizeLabel(value) }));
  const choose = (bytes: number) => void actions.limitStorage(bytes);
  return <LabelledSelect {...{ label, text, choices }} value={limit.value} onChoose={choose} />;
}
