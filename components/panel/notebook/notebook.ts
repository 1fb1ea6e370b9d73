import type { ReadonlySignal } from '@preact/signals';
import type { FullDossier } from '../../../lib/archive/notebook';
import type { Dossier, Pin } from '../../../lib/notebook/pin';

/** What a card has to pin. */
export type PinDraft = Omit<Pin, 'id' | 'note' | 'pinned'>;

/** The dossiers, and the one that is pinned into. */
export interface Notebook {
  dossiers: ReadonlySignal<Dossier[]>;
  current: ReadonlySignal<FullDossier | null>;
  /** What went wrong last, in a sentence. */
  failure: ReadonlySignal<string | null>;
  actions: {
    /** Pins it, or takes its pin away. The first pin begins a dossier, named after the article in the panel. */
    toggle(draft: PinDraft, story: string): void;
    /** Pins into another dossier from now on; null begins one of that name. */
    choose(id: string | null, story: string): void;
    /** Shows the dossier in the library. */
    open(): void;
  };
}
