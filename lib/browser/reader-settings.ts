export const FONTS = ['serif', 'sans', 'legible', 'dyslexic', 'page'] as const;
export const THEMES = ['system', 'light', 'sepia', 'grey', 'dark', 'black', 'contrast'] as const;
export const ALIGNMENTS = ['start', 'justify'] as const;
export const FOCUSES = ['none', 'line', 'paragraph'] as const;

export type Font = (typeof FONTS)[number];
export type Theme = (typeof THEMES)[number];
export type Focus = (typeof FOCUSES)[number];

/** How the reader of news wants the clean page to look. */
export interface ReaderSettings {
  font: Font;
  /** In px. */
  size: number;
  /** Characters on a line; in Chinese, Japanese and Korean 0.6 of them, at most 40. */
  measure: number;
  /** Height of a line in font sizes. */
  leading: number;
  /** In hundredths of the font size. */
  letterSpacing: number;
  /** In hundredths of the font size. */
  wordSpacing: number;
  /** Between paragraphs, in font sizes. */
  paragraphGap: number;
  align: (typeof ALIGNMENTS)[number];
  hyphenate: boolean;
  theme: Theme;
  /** A guide along the line, or all paragraphs dimmed but one. */
  focus: Focus;
  hideImages: boolean;
  largeTargets: boolean;
}

export interface Range {
  least: number;
  most: number;
  step: number;
}

type KeysOf<V> = { [K in keyof ReaderSettings]: ReaderSettings[K] extends V ? K : never }[keyof ReaderSettings];
export type Measurable = KeysOf<number>;
export type Switch = KeysOf<boolean>;

/** Those of spacing reach what WCAG 1.4.12 asks for, and beyond. */
export const RANGES: Record<Measurable, Range> = {
  size: { least: 14, most: 40, step: 1 },
  measure: { least: 40, most: 100, step: 2 },
  leading: { least: 1.2, most: 2.4, step: 0.1 },
  letterSpacing: { least: 0, most: 20, step: 1 },
  wordSpacing: { least: 0, most: 40, step: 4 },
  paragraphGap: { least: 0.4, most: 3, step: 0.2 },
};

export const DEFAULTS: ReaderSettings = {
  font: 'serif',
  size: 19,
  measure: 66,
  leading: 1.6,
  letterSpacing: 0,
  wordSpacing: 0,
  paragraphGap: 1.2,
  align: 'start',
  hyphenate: false,
  theme: 'system',
  focus: 'none',
  hideImages: false,
  largeTargets: false,
};

/** Whatever is not as it should be, or not there yet, is the default; numbers are brought into their range. */
export function parseSettings(value: unknown): ReaderSettings {
  const given: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const number = (key: Measurable) => {
    const { least, most } = RANGES[key];
    const found = given[key];
    return typeof found === 'number' && Number.isFinite(found) ? Math.min(most, Math.max(least, found)) : DEFAULTS[key];
  };
  const isOn = (key: Switch) => {
    const found = given[key];
    return typeof found === 'boolean' ? found : DEFAULTS[key];
  };
  return {
    font: FONTS.find((font) => font === given.font) ?? DEFAULTS.font,
    size: number('size'),
    measure: number('measure'),
    leading: number('leading'),
    letterSpacing: number('letterSpacing'),
    wordSpacing: number('wordSpacing'),
    paragraphGap: number('paragraphGap'),
    align: ALIGNMENTS.find((align) => align === given.align) ?? DEFAULTS.align,
    hyphenate: isOn('hyphenate'),
    theme: THEMES.find((theme) => theme === given.theme) ?? DEFAULTS.theme,
    focus: FOCUSES.find((focus) => focus === given.focus) ?? DEFAULTS.focus,
    hideImages: isOn('hideImages'),
    largeTargets: isOn('largeTargets'),
  };
}

/** The next value on the scale, in `direction` 1 or -1; the same at its end. */
export function stepped(key: Measurable, value: number, direction: 1 | -1): number {
  const { least, most, step } = RANGES[key];
  const next = Math.round(value / step + direction) * step;
  return Math.min(most, Math.max(least, Number(next.toFixed(2))));
}
