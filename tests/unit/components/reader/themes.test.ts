import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../../../lib/browser/reader-settings';

const CSS = readFileSync(path.resolve('components/reader/themes.css'), 'utf8');

type Scheme = 'light' | 'dark';
type Colours = Record<string, string>;

/** The custom properties of the rule with exactly that selector, outside of media queries. */
function coloursOf(selector: string, scheme: Scheme): Colours {
  const begin = CSS.startsWith(`${selector} {`) ? 0 : CSS.indexOf(`\n${selector} {`);
  if (begin < 0) return {};
  const body = CSS.slice(CSS.indexOf('{', begin), CSS.indexOf('}', begin));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g)].map(([, name, light, dark, one]) => [
      name,
      one ?? (scheme === 'light' ? light : dark) ?? '',
    ]),
  );
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits
    .map((pair) => Number.parseInt(pair, 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2: (L1 + 0.05) / (L2 + 0.05). */
function contrast(one: string, other: string): number {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

const SCHEMES: Record<(typeof THEMES)[number], Scheme[]> = {
  system: ['light', 'dark'],
  light: ['light'],
  sepia: ['light'],
  grey: ['dark'],
  dark: ['dark'],
  black: ['dark'],
  contrast: ['light', 'dark'],
};

describe.each(THEMES.flatMap((theme) => SCHEMES[theme].map((scheme) => [theme, scheme] as const)))(
  'the theme %s in %s',
  (theme, scheme) => {
    const colours: Colours = { ...coloursOf('[data-theme]', scheme), ...coloursOf(`[data-theme="${theme}"]`, scheme) };
    const between = (one: string, other: string) => contrast(colours[one] ?? '', colours[other] ?? '');
    const text = theme === 'contrast' ? 7 : 4.5;

    test.each([
      ['ink', 'paper'],
      ['ink', 'raised'],
      ['ink', 'lit'],
      ['ink', 'guide'],
      ['quiet', 'paper'],
      ['quiet', 'raised'],
      ['quiet', 'guide'],
      ['accent', 'paper'],
      ['accent', 'lit'],
      ['accent', 'guide'],
      ['on-accent', 'accent'],
    ])('%s can be read on %s', (front, ground) => expect(between(front, ground)).toBeGreaterThanOrEqual(text));

    test.each([
      ['edge', 'paper'],
      ['quote-mark', 'paper'],
      ['claim-mark', 'paper'],
    ])('%s is seen on %s', (front, ground) => expect(between(front, ground)).toBeGreaterThanOrEqual(3));
  },
);
