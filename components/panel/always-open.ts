import type { ReadonlySignal } from '@preact/signals';

/** Whether articles of the site in front open in the reader by themselves. */
export interface AlwaysOpen {
  isOn: ReadonlySignal<boolean>;
  /** Whether the browser did not give the access that was asked for. */
  isRefused: ReadonlySignal<boolean>;
  /** Called directly in the click: asks for access to the site where it is missing. */
  set(isWanted: boolean): void;
}
