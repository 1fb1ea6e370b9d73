import {
  changeSettings,
  hasOwnSettings,
  type KeptSettings,
  loadSettings,
  settingsOf,
  watchSettings,
  withOwnSettings,
  withSettings,
} from '../../lib/browser/kept-settings';
import { DEFAULTS, type ReaderSettings } from '../../lib/browser/reader-settings';
import { hostOf } from '../../lib/extract/url';

/** What the controls of the reader's looks need. */
export interface SettingsInUse {
  values: ReaderSettings;
  /** The site being read, where it can have settings of its own; null in private windows, whose sites are not kept. */
  site: string | null;
  /** Whether that site has settings of its own. */
  isOwn: boolean;
  change(some: Partial<ReaderSettings>): void;
  /** Keeps the settings in use for this site alone; false goes back to those of all sites. */
  keepForSite(own: boolean): void;
}

/** The settings of the page being read. A change is in use at once, here and in other open readers, and kept. */
export class PageSettings {
  #kept: KeptSettings = { all: DEFAULTS, sites: [] };
  #listeners = new Set<() => void>();
  #writes = 0;
  readonly #stopWatching: () => void;
  /** Settles when what is kept is known, or cannot be. */
  readonly ready: Promise<void>;

  constructor(
    private readonly document: Document,
    private readonly isPrivate: boolean,
  ) {
    this.ready = loadSettings().then(
      (kept) => this.#take(kept),
      () => undefined,
    );
    // What comes back of this page's own writes may be older than what is in use by now.
    this.#stopWatching = watchSettings((kept) => this.#writes === 0 && this.#take(kept));
  }

  get inUse(): SettingsInUse {
    const url = this.document.URL;
    return {
      values: settingsOf(this.#kept, url),
      site: this.isPrivate ? null : hostOf(url) || null,
      isOwn: hasOwnSettings(this.#kept, url),
      change: (some) => this.#change((kept) => withSettings(kept, url, { ...settingsOf(kept, url), ...some })),
      keepForSite: (own) => this.#change((kept) => withOwnSettings(kept, url, own ? settingsOf(kept, url) : null)),
    };
  }

  /** Answers how to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  end(): void {
    this.#listeners.clear();
    this.#stopWatching();
  }

  #take(kept: KeptSettings): void {
    this.#kept = kept;
    for (const listener of this.#listeners) listener();
  }

  /** Of private windows nothing is kept, and after an update of the extension nothing can be; what is in use changes all the same. */
  #change(change: (kept: KeptSettings) => KeptSettings): void {
    this.#take(change(this.#kept));
    if (this.isPrivate) return;
    this.#writes += 1;
    void changeSettings(change)
      .catch(() => undefined)
      .finally(() => {
        this.#writes -= 1;
      });
  }
}
