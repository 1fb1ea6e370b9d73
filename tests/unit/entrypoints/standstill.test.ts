import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchForStandstill } from '../../../entrypoints/sidepanel/standstill';
import type { TabState } from '../../../lib/browser/tab-state';

const reading = (ticket: string): TabState => ({
  status: 'reading',
  url: 'https://news.example/',
  ticket,
  show: true,
  force: false,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a page whose reading never ends is asked for again, as it was asked for', () => {
  const again = vi.fn();
  watchForStandstill(signal<TabState | null>(reading('a')), again);
  vi.advanceTimersByTime(4_900);
  expect(again).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(again).toHaveBeenCalledExactlyOnceWith({ show: true, force: false });
});

test('a page that was read in time is left alone', () => {
  const again = vi.fn();
  const state = signal<TabState | null>(reading('a'));
  watchForStandstill(state, again);
  vi.advanceTimersByTime(4_000);
  state.value = { status: 'not-article', url: 'https://news.example/', title: 'Home', likelihood: 0.1 };
  vi.advanceTimersByTime(60_000);
  expect(again).not.toHaveBeenCalled();
});
