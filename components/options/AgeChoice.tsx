import type { ReadonlySignal } from '@preact/signals';
import { numberFormat } from '../shared/intl';
import { LabelledSelect } from './LabelledSelect';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

const MONTHS = [0, 1, 3, 6, 12, 24];

interface AgeChoiceProps {
  /** Months; zero for ever; null while it is being read. */
  age: ReadonlySignal<number | null>;
  actions: OptionsActions;
}

/** How long articles are kept. */
export function AgeChoice({ age, actions }: AgeChoiceProps) {
  const { label, always, text } = strings.stored.age;
  if (age.value === null) return null;
  const months = numberFormat({ style: 'unit', unit: 'month', unitDisplay: 'long' });
  const choices = MONTHS.map((value) => ({ value, label: value === 0 ? always : months.format(value) }));
  const choose = (chosen: number) => void actions.keepFor(chosen);
  return <LabelledSelect {...{ label, text, choices }} value={age.value} onChoose={choose} />;
}
