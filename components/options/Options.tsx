import type { ReadonlySignal } from '@preact/signals';
import { AccessSection } from './AccessSection';
import { ExcludedSection } from './ExcludedSection';
import './options.css';
import type { OptionsActions } from './options-actions';
import { PrivacySection } from './PrivacySection';
import { ShortcutSection } from './ShortcutSection';
import { StoredSection } from './StoredSection';
import { strings } from './strings';

/** How much is stored on this computer. */
export interface ArchiveStats {
  /** Articles read. */
  read: number;
  /** From feeds and not read since. */
  fed: number;
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

export function Options({ excluded, stats, access, shortcut, actions }: OptionsProps) {
  return (
    <main class="options">
      <h1>{strings.title}</h1>
      <AccessSection access={access} actions={actions} />
      <ShortcutSection shortcut={shortcut} actions={actions} />
      <ExcludedSection excluded={excluded} actions={actions} />
      <StoredSection stats={stats} actions={actions} />
      <PrivacySection />
    </main>
  );
}
