import type { JSX } from 'preact';
import type { ReaderSettings } from '../../lib/browser/reader-settings';

export type Look = JSX.HTMLAttributes<HTMLDivElement> & Record<`data-${string}`, string | boolean>;

/**
 * Settings → what the style sheets go by: custom properties and `data-` attributes of the clean page. `family` goes before the
 * families that the style sheet has for the choice of font.
 */
export function lookOf(settings: ReaderSettings, family: string | null): Look {
  const { size, measure, leading, letterSpacing, wordSpacing, paragraphGap } = settings;
  return {
    style: {
      '--size': `${size}px`,
      '--measure': measure,
      '--leading': leading,
      '--letter-space': `${letterSpacing / 100}em`,
      '--word-space': `${wordSpacing / 100}em`,
      '--gap': `${paragraphGap}em`,
      // With null invalid on purpose: a property of that name of the page would come through otherwise.
      '--family': family ?? 'initial',
    },
    'data-theme': settings.theme,
    'data-font': settings.font,
    'data-align': settings.align,
    'data-hyphenate': settings.hyphenate,
    'data-focus': settings.focus,
    'data-hide-images': settings.hideImages,
    'data-large-targets': settings.largeTargets,
  };
}
