import type { ReadonlySignal } from '@preact/signals';
import { numberFormat } from '../shared/intl';
import { DeletingChoice } from './DeletingChoice';
import type { ArchiveStats } from './Options';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

const MONTHS = [0, 1, 3, 6, 12, 24];

interface AgeChoiceProps {
  /** Months; zero for ever; null while it is being read. */
  age: ReadonlySignal<number | null>;
  /** Null while it is not known. */
  stats: ArchiveStats | null;
  actions: OptionsActions;
}

/** How long articles are kept. */
export function AgeChoice({ age, stats, actions }: AgeChoiceProps) {
  const { label, always, text, deletion } = strings.stored.age;
  const kept = age.value;
  if (kept === null) return null;
  const months = numberFormat({ style: 'unit', unit: 'month', unitDisplay: 'long' });
  const choices = MONTHS.map((value) => ({ value, label: value === 0 ? always : months.format(value) }));
  const hasAny = stats === null || stats.read + stats.fed + stats.seen > 0;
  const deletes = (chosen: number) => hasAny && chosen > 0 && (kept === 0 || chosen < kept);
  const choose = (chosen: number) => void actions.keepFor(chosen);
  return <DeletingChoice {...{ label, text, choices, deletes }} words={deletion} value={kept} onChoose={choose} />;
}
