import type { ReadonlySignal } from '@preact/signals';
import { FEED_INTERVALS } from '../../lib/feeds/schedule';
import { LabelledSelect } from './LabelledSelect';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

interface FeedIntervalChoiceProps {
  /** Minutes; null while it is being read. */
  interval: ReadonlySignal<number | null>;
  actions: OptionsActions;
}

/** How often followed feeds are asked. */
export function FeedIntervalChoice({ interval, actions }: FeedIntervalChoiceProps) {
  const { label, text, every } = strings.feeds;
  if (interval.value === null) return null;
  return (
    <LabelledSelect
      label={label}
      text={text}
      choices={FEED_INTERVALS.map(({ minutes, name }) => ({ value: minutes, label: every[name] }))}
      value={interval.value}
      onChoose={(minutes) => void actions.askFeedsEvery(minutes)}
    />
  );
}
