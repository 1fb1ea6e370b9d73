/** Unicode ranges of the two files that the makers cut a typeface into. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXTENDED =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

interface FontFile {
  /** Its name in the extension's folder `fonts`, without the suffix `.woff2`. */
  file: string;
  descriptors: { weight: string; style: 'normal' | 'italic'; unicodeRange?: string };
}

interface Typeface {
  /** A name that no page uses. */
  family: string;
  /** The package that the files come with. */
  source: string;
  files: FontFile[];
}

const hyperlegible = (set: string, style: 'normal' | 'italic', unicodeRange: string): FontFile => ({
  file: `atkinson-hyperlegible-next-${set}-wght-${style}`,
  descriptors: { weight: '200 800', style, unicodeRange },
});

const openDyslexic = (weight: '400' | '700', style: 'normal' | 'italic'): FontFile => ({
  file: `opendyslexic-latin-${weight}-${style}`,
  descriptors: { weight, style },
});

/** The typefaces inside the extension, both under the SIL Open Font Licence. */
export const TYPEFACES = {
  legible: {
    family: 'Backstory Atkinson Hyperlegible Next',
    source: '@fontsource-variable/atkinson-hyperlegible-next',
    files: [
      hyperlegible('latin', 'normal', LATIN),
      hyperlegible('latin', 'italic', LATIN),
      hyperlegible('latin-ext', 'normal', LATIN_EXTENDED),
      hyperlegible('latin-ext', 'italic', LATIN_EXTENDED),
    ],
  },
  dyslexic: {
    family: 'Backstory OpenDyslexic',
    source: '@fontsource/opendyslexic',
    files: [
      openDyslexic('400', 'normal'),
      openDyslexic('400', 'italic'),
      openDyslexic('700', 'normal'),
      openDyslexic('700', 'italic'),
    ],
  },
} satisfies Record<string, Typeface>;

export type TypefaceName = keyof typeof TYPEFACES;
