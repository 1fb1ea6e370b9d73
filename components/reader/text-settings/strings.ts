import { localised } from '../../../lib/browser/localised';
import type { Focus, Font, Measurable, ReaderSettings, Switch, Theme } from '../../../lib/browser/reader-settings';

/** What the settings of the text say, in English. `{…}` are slots. */
export const strings = localised('reader_settings', {
  text: 'Text',
  theme: 'Theme',
  themes: {
    system: 'System',
    light: 'Light',
    sepia: 'Sepia',
    grey: 'Grey',
    dark: 'Dark',
    black: 'Black',
    contrast: 'High contrast',
  } satisfies Record<Theme, string>,
  font: 'Font',
  fonts: {
    serif: 'Serif',
    sans: 'Sans serif',
    legible: 'Atkinson Hyperlegible',
    dyslexic: 'OpenDyslexic',
    page: 'The page’s own',
  } satisfies Record<Font, string>,
  measures: 'Size and spacing',
  measured: {
    size: 'Size',
    measure: 'Line width',
    leading: 'Line height',
    letterSpacing: 'Letter spacing',
    wordSpacing: 'Word spacing',
    paragraphGap: 'Paragraph spacing',
  } satisfies Record<Measurable, string>,
  units: {
    size: '{n} px',
    measure: '{n} letters',
    leading: '{n}',
    letterSpacing: '{n} %',
    wordSpacing: '{n} %',
    paragraphGap: '{n}',
  } satisfies Record<Measurable, string>,
  less: '{what}: less',
  more: '{what}: more',
  align: 'Alignment',
  alignments: { start: 'Ragged', justify: 'Justified' } satisfies Record<ReaderSettings['align'], string>,
  focus: 'Focus',
  focuses: { none: 'All text', line: 'Line guide', paragraph: 'One paragraph' } satisfies Record<Focus, string>,
  comfort: 'Comfort',
  switches: {
    hyphenate: 'Hyphenate words',
    hideImages: 'Hide images',
    largeTargets: 'Larger buttons and links',
  } satisfies Record<Switch, string>,
  marks: 'Underline people, quotes and dates',
  onlyHere: 'Only for {site}',
  reset: 'Reset',
});
