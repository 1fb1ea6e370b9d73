import { type Signal, signal } from '@preact/signals';

interface Item<T> {
  getValue(): Promise<T>;
  watch(changed: (value: T) => void): unknown;
}

/** What is stored, as a page shows it: null until it is known, then as it is changed, here or in another page. */
export function watched<T>(item: Item<T>): Signal<T | null> {
  const shown = signal<T | null>(null);
  const show = (value: T) => {
    shown.value = value;
  };
  void item.getValue().then(show);
  item.watch(show);
  return shown;
}
