import type { Signal } from '@preact/signals';

/** How somebody likes to use the panel. Written by it, kept outside of it. */
export interface PanelChoices {
  /** The panel scrolls along with the article. */
  follows: Signal<boolean>;
  /** Quotes and dates are underlined on the original page too. */
  marksPage: Signal<boolean>;
}
