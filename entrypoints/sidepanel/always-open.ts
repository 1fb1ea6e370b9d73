import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { AlwaysOpen } from '../../components/panel/always-open';
import { siteOf } from '../../components/shared/web-address';
import { giveBackUnused } from '../../lib/browser/give-back';
import { isOpenedAlways, openAlways } from '../../lib/browser/reader-sites';
import { readerSites } from '../../lib/browser/settings';
import { requestSite } from '../../lib/browser/site-access';
import type { TabState } from '../../lib/browser/tab-state';

/** The choice for the site of the article in front. */
export function alwaysOpenFor(state: ReadonlySignal<TabState | null>): AlwaysOpen {
  const url = computed(() => (state.value?.status === 'article' ? state.value.article.url : null));
  const isOn = signal(false);
  const isRefused = signal(false);
  const look = async () => {
    const wanted = url.peek();
    const chosen = wanted !== null && (await isOpenedAlways(wanted));
    if (url.peek() === wanted) isOn.value = chosen;
  };
  const keep = (site: string, isWanted: boolean) =>
    openAlways(site, isWanted)
      .then(() => (isWanted ? undefined : giveBackUnused(site)))
      .then(look);
  effect(() => {
    void url.value;
    isRefused.value = false;
    void look();
  });
  readerSites.watch(() => void look());
  return {
    isOn,
    isRefused,
    set(isWanted) {
      const wanted = url.peek();
      const site = wanted && siteOf(wanted);
      if (!wanted || !site) return;
      isRefused.value = false;
      isOn.value = isWanted;
      if (!isWanted) return void keep(site, false).catch(console.warn);
      requestSite(wanted)
        .catch(() => false)
        .then((isAllowed) => {
          if (isAllowed) return keep(site, true);
          if (url.peek() !== wanted) return undefined;
          isOn.value = false;
          isRefused.value = true;
          return undefined;
        })
        .catch(console.warn);
    },
  };
}
