import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import type { Language } from '../../lib/browser/language';
import type { Words } from '../../lib/browser/localised';
import type { ReaderSettings } from '../../lib/browser/reader-settings';
import { strings as lookStrings } from '../reader/text-settings/strings';
import { counted, fill } from '../shared/wording';
import { AccessSection } from './AccessSection';
import { Contents } from './Contents';
import { DataSection } from './DataSection';
import { ExcludedSection } from './ExcludedSection';
import { LanguageSection } from './LanguageSection';
import { matches } from './matches';
import { OpenedSection } from './OpenedSection';
import './options.css';
import type { OptionsActions } from './options-actions';
import { PrivacySection } from './PrivacySection';
import { ReadingSection } from './ReadingSection';
import { SettingsSearch } from './SettingsSearch';
import { ShortcutSection } from './ShortcutSection';
import { StoredSection } from './StoredSection';
import { type SourcesProps, SourcesSection } from './sources/SourcesSection';
import { strings as sourceStrings } from './sources/strings';
import { strings } from './strings';

/** How much is stored on this computer. */
export interface ArchiveStats {
  /** Articles read. */
  read: number;
  /** From followed feeds. */
  fed: number;
  /** From other programs' exports, saved pages and the browser. */
  imported: number;
  /** Headlines seen. */
  seen: number;
  bytes: number;
}

export interface OptionsProps {
  /** How the clean page looks on all sites; null while it is being read. */
  look: ReadonlySignal<ReaderSettings | null>;
  language: ReadonlySignal<Language | 'auto' | null>;
  /** Hosts whose articles are never stored; null while it is being read. */
  excluded: ReadonlySignal<string[] | null>;
  /** Sites that open in the reader by themselves; null while they are being read. */
  opened: ReadonlySignal<string[] | null>;
  /** How the sources of earlier coverage do. */
  sources: SourcesProps;
  /** Refreshed by whoever mounts this after each deletion. */
  stats: ReadonlySignal<ArchiveStats | 'loading' | { failed: string }>;
  /** Months that articles are kept, zero for ever; null while it is being read. */
  age: ReadonlySignal<number | null>;
  /** Bytes that may be stored, zero for no limit; null while it is being read. */
  limit: ReadonlySignal<number | null>;
  /** Whether the optional permission for all sites is granted; null while unknown. */
  access: ReadonlySignal<boolean | null>;
  /** Hosts that may be reached one by one; null while they are being read. */
  reached: ReadonlySignal<string[] | null>;
  /** Whether the open panel reads each article; null while it is being read. */
  readAlong: ReadonlySignal<boolean | null>;
  /** The shortcut as the browser assigned it ("Alt+R"); null when there is none. */
  shortcut: ReadonlySignal<string | null>;
  actions: OptionsActions;
}

/** A section with all that it says, by which it is found. */
interface Entry {
  /** Of its heading. */
  id: string;
  title: string;
  said: Words[];
  section: ComponentChild;
}

/** All settings, each in use at once. */
export function Options(props: OptionsProps) {
  const query = useSignal('');
  const found = entriesOf(props).filter(({ said }) => matches(query.value, said));
  const { title, search } = strings;
  return (
    <main class="options">
      <h1>{title}</h1>
      <SettingsSearch query={query} />
      <p role="status" class={found.length > 0 ? 'visually-hidden' : 'quiet'}>
        {query.value &&
          (found.length > 0 ? counted(found.length, search.found) : fill(search.none, { query: query.value }))}
      </p>
      <Contents entries={found} />
      {found.map(({ section }) => section)}
    </main>
  );
}

function entriesOf(props: OptionsProps): Entry[] {
  const {
    look,
    language,
    excluded,
    opened,
    sources,
    stats,
    age,
    limit,
    access,
    reached,
    readAlong,
    shortcut,
    actions,
  } = props;
  const entry = (id: string, said: (Words & { title?: string })[], section: ComponentChild): Entry => ({
    id,
    title: said[0]?.title ?? '',
    said,
    section,
  });
  return [
    entry('reading', [strings.reading, lookStrings], <ReadingSection key="reading" look={look} actions={actions} />),
    entry('access', [strings.access], <AccessSection key="access" {...{ access, reached, readAlong, actions }} />),
    entry('opened', [strings.opened], <OpenedSection key="opened" opened={opened} actions={actions} />),
    entry('sources', [sourceStrings, strings.feeds], <SourcesSection key="sources" {...sources} actions={actions} />),
    entry('excluded', [strings.excluded], <ExcludedSection key="excluded" excluded={excluded} actions={actions} />),
    entry(
      'stored',
      [strings.stored, strings.deletion],
      <StoredSection key="stored" stats={stats} age={age} limit={limit} actions={actions} />,
    ),
    entry('privacy', [strings.privacy], <PrivacySection key="privacy" />),
    entry('shortcut', [strings.shortcut], <ShortcutSection key="shortcut" shortcut={shortcut} actions={actions} />),
    entry('language', [strings.language], <LanguageSection key="language" language={language} actions={actions} />),
    entry('data', [strings.data], <DataSection key="data" actions={actions} />),
  ];
}
