import { signal } from '@preact/signals';
import type { Notebook, PinDraft } from '../../components/panel/notebook/notebook';
import { errorText } from '../../components/shared/error-text';
import type { FullDossier } from '../../lib/archive/notebook';
import { openLibraryFor } from '../../lib/browser/library-page';
import { callBackground } from '../../lib/browser/messages';
import { currentDossier } from '../../lib/browser/settings';
import { type Dossier, samePin } from '../../lib/notebook/pin';

/** The dossiers as the archive has them; what is pinned in another window is seen here, too. */
export function followNotebook(): Notebook {
  const dossiers = signal<Dossier[]>([]);
  const current = signal<FullDossier | null>(null);
  const failure = signal<string | null>(null);

  const refresh = async () => {
    const id = await currentDossier.getValue();
    dossiers.value = await callBackground('dossiers');
    current.value = id === null ? null : await callBackground('dossier', id);
  };
  const turnTo = async (id: string) => {
    await currentDossier.setValue(id);
    await refresh();
  };
  const begin = async (story: string) => {
    const id = crypto.randomUUID();
    await callBackground('putDossier', id, story);
    await turnTo(id);
    return id;
  };
  const toggle = async (draft: PinDraft, story: string) => {
    await refresh();
    const pinned = current.value?.pins.find((pin) => samePin(pin, draft));
    if (pinned) await callBackground('unpin', pinned.id);
    else {
      const pin = { ...draft, id: crypto.randomUUID(), note: '', pinned: new Date().toISOString() };
      await callBackground('pin', current.value?.id ?? (await begin(story)), pin);
    }
    await refresh();
  };
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: the second of two quick pins goes into the dossier that the first begins. */
  const queue = (work: () => Promise<unknown>) => {
    failure.value = null;
    last = last.then(work).catch((error: unknown) => {
      failure.value = errorText(error);
    });
  };

  // An archive that cannot be read says so where articles are stored.
  void refresh().catch(() => undefined);
  currentDossier.watch(() => void refresh().catch(() => undefined));
  return {
    dossiers,
    current,
    failure,
    actions: {
      toggle: (draft, story) => queue(() => toggle(draft, story)),
      choose: (id, story) => queue(() => (id === null ? begin(story) : turnTo(id))),
      open: () => current.value && void openLibraryFor({ kind: 'dossier', id: current.value.id }),
    },
  };
}
