import type { JSX } from 'preact';
import type { ReaderSettings } from '../../lib/browser/reader-settings';

/** Settings → what the style sheets go by: custom properties and `data-` attributes of the clean page. */
export function lookOf(
  settings: ReaderSettings,
): JSX.HTMLAttributes<HTMLDivElement> & Record<`data-${string}`, string | boolean> {
  const { size, measure, leading, letterSpacing, wordSpacing, paragraphGap } = settings;
  return {
    style: {
      '--size': `${size}px`,
      '--measure': measure,
      '--leading': leading,
      '--letter-space': `${letterSpacing / 100}em`,
      '--word-space': `${wordSpacing / 100}em`,
      '--gap': `${paragraphGap}em`,
    },
    'data-theme': settings.theme,
    'data-font': settings.font,
    'data-align': settings.align,
    'data-hyphenate': settings.hyphenate,
    'data-line-guide': settings.lineGuide,
    'data-paragraph-focus': settings.paragraphFocus,
    'data-hide-images': settings.hideImages,
    'data-large-targets': settings.largeTargets,
  };
}
