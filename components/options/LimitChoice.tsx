import type { ReadonlySignal } from '@preact/signals';
import { sizeLabel } from '../shared/wording';
import { DeletingChoice } from './DeletingChoice';
import type { ArchiveStats } from './Options';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

const SIZES = [0, 250_000_000, 500_000_000, 1_000_000_000, 5_000_000_000];

interface LimitChoiceProps {
  /** Bytes; zero for none; null while it is being read. */
  limit: ReadonlySignal<number | null>;
  /** Null while it is not known. */
  stats: ArchiveStats | null;
  actions: OptionsActions;
}

/** How much may be stored, and what goes when it is more. */
export function LimitChoice({ limit, stats, actions }: LimitChoiceProps) {
  const { label, none, text, deletion } = strings.stored.limit;
  if (limit.value === null) return null;
  const choices = SIZES.map((value) => ({ value, label: value === 0 ? none : sizeLabel(value) }));
  const deletes = (bytes: number) => bytes > 0 && (stats === null || stats.bytes > bytes);
  const choose = (bytes: number) => void actions.limitStorage(bytes);
  return (
    <DeletingChoice {...{ label, text, choices, deletes }} words={deletion} value={limit.value} onChoose={choose} />
  );
}
