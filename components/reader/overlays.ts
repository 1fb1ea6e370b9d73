import { signal } from '@preact/signals';
import type { PassageFacts } from './passage-facts';

/** What lies over the text. */
export type Overlay =
  | { kind: 'keys' }
  | { kind: 'outline'; opener: Element }
  | { kind: 'note'; name: string; content: Node; link: HTMLElement; goTo: (() => void) | null }
  | { kind: 'picture'; source: string; alt: string; caption: Node | null }
  | { kind: 'passage'; facts: PassageFacts; at: Range };

/** One overlay at a time. */
export class Overlays {
  readonly open = signal<Overlay | null>(null);

  /** Answers how to close it, if it is still the one that is open. */
  show(overlay: Overlay): () => void {
    this.open.value = overlay;
    return () => this.close(overlay);
  }

  /** Closes this one, or whatever is open. */
  close(overlay = this.open.value): void {
    if (overlay === this.open.value) this.open.value = null;
  }
}
