import { storage } from 'wxt/utils/storage';
import { FEED_INTERVALS } from '../feeds/schedule';

const HOUR = 60;

/** Minutes between two questions to a followed feed, as chosen in the settings. */
export const feedInterval = storage.defineItem<number>('local:feedInterval', { fallback: HOUR });

export const isFeedInterval = (value: unknown): value is number =>
  FEED_INTERVALS.some(({ minutes }) => minutes === value);
