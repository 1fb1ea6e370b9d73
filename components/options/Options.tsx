import type { ReadonlySignal } from '@preact/signals';
import type { OptionsActions } from './options-actions';

/** How much is stored on this computer. */
export interface ArchiveStats {
  /** Articles read. */
  read: number;
  /** Headlines seen. */
  seen: number;
  bytes: number;
}

export interface OptionsProps {
  /** Hosts whose articles are never stored; null while it is being read. */
  excluded: ReadonlySignal<string[] | null>;
  /** Refreshed by whoever mounts this after each deletion. */
  stats: ReadonlySignal<ArchiveStats | 'loading' | { failed: string }>;
  /** Whether the optional permission for all sites is granted; null while unknown. */
  access: ReadonlySignal<boolean | null>;
  /** The shortcut as the browser assigned it ("Alt+R"); null when there is none. */
  shortcut: ReadonlySignal<string | null>;
  actions: OptionsActions;
}

export function Options({ excluded }: OptionsProps) {
  return <main>{excluded.value?.join(', ')}</main>;
}
