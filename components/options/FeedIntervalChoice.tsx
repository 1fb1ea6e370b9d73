import type { ReadonlySignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { FEED_INTERVALS } from '../../lib/feeds/schedule';
import type { OptionsActions } from './options-actions';
import { strings } from './strings';

interface FeedIntervalChoiceProps {
  /** Minutes; null while it is being read. */
  interval: ReadonlySignal<number | null>;
  actions: OptionsActions;
}

/** How often followed feeds are asked. */
export function FeedIntervalChoice({ interval, actions }: FeedIntervalChoiceProps) {
  const id = useId();
  const { label, text, every } = strings.feeds;
  if (interval.value === null) return null;
  return (
    <div class="limit">
      <label for={id}>{label}</label>
      <select
        id={id}
        aria-describedby={`${id}-text`}
        value={String(interval.value)}
        onChange={(event) => void actions.askFeedsEvery(Number(event.currentTarget.value))}
      >
        {FEED_INTERVALS.map(({ minutes, name }) => (
          <option key={minutes} value={String(minutes)}>
            {every[name]}
          </option>
        ))}
      </select>
      <p class="quiet" id={`${id}-text`}>
        {text}
      </p>
    </div>
  );
}
