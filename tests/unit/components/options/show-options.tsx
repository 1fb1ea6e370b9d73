import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { type ArchiveStats, Options } from '../../../../components/options/Options';
import type { OptionsActions } from '../../../../components/options/options-actions';
import type { ArchiveProblem } from '../../../../lib/browser/archive-problem';
import type { Language } from '../../../../lib/browser/language';
import { DEFAULTS, type ReaderSettings } from '../../../../lib/browser/reader-settings';
import type { SearchedSite } from '../../../../lib/browser/searched-sites';
import type { FollowedFeed } from '../../../../lib/feeds/followed';

/** The page of settings of somebody who has read for a while, with one site in each list. */
export function showOptions() {
  const look = signal<ReaderSettings | null>(DEFAULTS);
  const language = signal<Language | 'auto' | null>('auto');
  const excluded = signal<string[] | null>(['bank.example']);
  const opened = signal<string[] | null>(['paper.example']);
  const searched = signal<SearchedSite[] | null>([{ host: 'paper.example', failure: 'closed' }]);
  const stats = signal<ArchiveStats | 'loading' | { failed: string }>({
    read: 1284,
    fed: 0,
    imported: 0,
    seen: 1,
    bytes: 48_300_000,
  });
  const archive = signal<ArchiveProblem | null>(null);
  const feeds = signal<FollowedFeed[] | null>([]);
  const limit = signal<number | null>(0);
  const access = signal<boolean | null>(false);
  const readAlong = signal<boolean | null>(false);
  const shortcut = signal<string | null>('Alt+R');
  const sources = { archive, feeds, searched, interval: signal<number | null>(60) };
  const actions = {
    testSource: vi.fn<OptionsActions['testSource']>(),
    lookAtFeeds: vi.fn<OptionsActions['lookAtFeeds']>(),
    followed: vi.fn<OptionsActions['followed']>(),
    follow: vi.fn<OptionsActions['follow']>(),
    unfollow: vi.fn<OptionsActions['unfollow']>(),
    changeLook: vi.fn<OptionsActions['changeLook']>().mockResolvedValue(undefined),
    chooseLanguage: vi.fn<OptionsActions['chooseLanguage']>().mockResolvedValue(undefined),
    exportSettings: vi.fn<OptionsActions['exportSettings']>().mockResolvedValue(undefined),
    importSettings: vi.fn<OptionsActions['importSettings']>().mockResolvedValue({ ok: true, taken: [], refused: [] }),
    exclude: vi.fn<OptionsActions['exclude']>().mockResolvedValue(undefined),
    include: vi.fn<OptionsActions['include']>().mockResolvedValue(undefined),
    deleteSite: vi.fn<OptionsActions['deleteSite']>().mockResolvedValue({ removed: 1 }),
    deleteEverything: vi.fn<OptionsActions['deleteEverything']>().mockResolvedValue({ removed: 1284 }),
    askFeedsEvery: vi.fn<OptionsActions['askFeedsEvery']>().mockResolvedValue(undefined),
    keepFor: vi.fn<OptionsActions['keepFor']>().mockResolvedValue(undefined),
    limitStorage: vi.fn<OptionsActions['limitStorage']>().mockResolvedValue(undefined),
    stopOpening: vi.fn<OptionsActions['stopOpening']>().mockResolvedValue(),
    stopSearching: vi.fn<OptionsActions['stopSearching']>().mockResolvedValue(undefined),
    openLibrary: vi.fn<OptionsActions['openLibrary']>(),
    grantAccess: vi.fn<OptionsActions['grantAccess']>().mockResolvedValue(true),
    revokeAccess: vi.fn<OptionsActions['revokeAccess']>().mockResolvedValue(false),
    stopReaching: vi.fn<OptionsActions['stopReaching']>().mockResolvedValue(true),
    setReadAlong: vi.fn<OptionsActions['setReadAlong']>().mockResolvedValue(undefined),
    changeShortcut: vi.fn<OptionsActions['changeShortcut']>(),
  };
  render(
    <Options
      {...{
        look,
        language,
        excluded,
        opened,
        sources,
        stats,
        age: signal(0),
        reached: signal(['mill.example']),
        limit,
        access,
        readAlong,
        shortcut,
        actions,
      }}
    />,
  );
  return { look, language, excluded, archive, feeds, searched, stats, access, shortcut, actions };
}

export const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
